import type { Span } from '../model/span.js';

/** One line of a source without its break and without white space around it. */
export interface Line extends Span {
  readonly text: string;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const BLANK_BEFORE = /^[\s\ufeff]*/;

/** The lines within a stretch of `source`, in order; a blank line has `start === end`. */
export function linesOf(source: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(source); match && match.index < end; match = BREAK.exec(source)) {
    lines.push(trimmed(source, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimmed(source, from, end));
  return lines;
}

function trimmed(source: string, from: number, to: number): Line {
  const raw = source.slice(from, to);
  const lead = (BLANK_BEFORE.exec(raw) as RegExpExecArray)[0].length;
  const text = raw.slice(lead).trimEnd();
  return { start: from + lead, end: from + lead + text.length, text };
}
