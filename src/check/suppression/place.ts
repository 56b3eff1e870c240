import type { Document } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Scope } from './directive.js';

const BREAK = /[\n\r\u2028\u2029]/;

/** The stretch of a document for which a comment holds that stands at `at`; that of `start` reaches to the end until it is closed. */
export function placeOf(scope: Exclude<Scope, 'end'>, at: Span, document: Document): Span {
  const { source } = document;
  switch (scope) {
    case 'file':
      return { start: 0, end: source.length + 1 };
    case 'start':
      return { start: at.end, end: source.length + 1 };
    case 'line':
      return { start: lineStart(source, at.start), end: lineEnd(source, at.end) };
    case 'next-line': {
      const start = nextWord(source, lineEnd(source, at.end));
      return { start, end: lineEnd(source, start) };
    }
    case 'paragraph':
      return paragraphAt(at, document);
  }
}

/** The paragraph in or right behind which it stands on the same line; else the next one. */
function paragraphAt(at: Span, { blocks, source }: Document): Span {
  let [low, high] = [0, blocks.length];
  const spanOf = (index: number): Span => {
    const runs = blocks[index]?.runs ?? [];
    return { start: runs[0]?.span.start ?? source.length, end: runs.at(-1)?.span.end ?? source.length };
  };
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(middle).start < at.start) low = middle + 1;
    else high = middle;
  }
  const before = low > 0 ? spanOf(low - 1) : undefined;
  if (before && (before.end > at.start || !BREAK.test(source.slice(before.end, at.start)))) return before;
  return spanOf(low);
}

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !BREAK.test(source[start - 1] as string)) start -= 1;
  return start;
}

function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !BREAK.test(source[end] as string)) end += 1;
  return end;
}

/** Blank lines between a comment and its line do not count. */
function nextWord(source: string, offset: number): number {
  let start = offset;
  while (start < source.length && /\s/.test(source[start] as string)) start += 1;
  return lineStart(source, start);
}
