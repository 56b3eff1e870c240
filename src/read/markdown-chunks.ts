import type { Span } from '../model/span.js';
import { type Line, linesOf } from './lines.js';

/** A stretch of Markdown that can be read by itself. */
export interface Chunk extends Span {
  /** Markup so dense or so deeply nested that no person wrote it; to read it as Markdown could take minutes. */
  readonly hostile: boolean;
}

/**
 * Cuts Markdown into stretches of some 4,000 units, because parsers of Markdown need time that grows with the square of
 * the length. A cut stands after a blank line and before a line that is not indented, outside fences and comments.
 */
export function chunksOf(source: string, start: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const isOutside = fences();
  let from = start;
  let blank = true;
  for (const line of linesOf(source, { start, end: source.length })) {
    const outside = isOutside(line);
    if (outside && blank && line.start - from > SIZE && startsAtMargin(source, line)) {
      chunks.push(chunkOf(source, from, line.start));
      from = line.start;
    }
    blank = line.start === line.end;
  }
  chunks.push(chunkOf(source, from, source.length));
  return chunks;
}

const SIZE = 4000;
const MOST_SIGNS = 1000;
const SIGNS = /[*_[\]<>`&\n\r]/g;
const DEEP = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){40}/m;

function chunkOf(source: string, start: number, end: number): Chunk {
  const text = source.slice(start, end);
  let signs = 0;
  for (SIGNS.lastIndex = 0; signs <= MOST_SIGNS && SIGNS.test(text); ) signs++;
  return { start, end, hostile: signs > MOST_SIGNS || DEEP.test(text) };
}

const startsAtMargin = (source: string, line: Line): boolean =>
  line.start < line.end && (line.start === 0 || /[\n\r\u2028\u2029]/.test(source[line.start - 1] as string));

/** Follows code fences, comments and raw HTML that may hold blank lines; answers whether a line begins outside them. */
function fences(): (line: Line) => boolean {
  let fence: string | undefined;
  let closer: string | undefined;
  return ({ text }) => {
    if (fence !== undefined) {
      if (text.startsWith(fence) && /^[`~]+$/.test(text)) fence = undefined;
      return false;
    }
    if (closer !== undefined) {
      if (text.toLowerCase().includes(closer)) closer = undefined;
      return false;
    }
    fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
    const raw = /^<(?:!--|(pre|script|style|textarea)\b)/i.exec(text);
    if (raw) closer = raw[1] ? `</${raw[1].toLowerCase()}>` : '-->';
    if (closer && text.toLowerCase().includes(closer)) closer = undefined;
    return true;
  };
}
