import type { Span } from '../model/span.js';
import { countCharacters } from './characters.js';

/** characters: as a person counts them · utf-16: code units · utf-8: bytes. */
export type ColumnUnit = 'characters' | 'utf-16' | 'utf-8';

/** editor: at every line break there is (\r\n, \n, \r, U+2028, U+2029) · git: at \n alone, as every tool around git counts. */
export type LineRule = 'editor' | 'git';

export interface Counting {
  readonly unit: ColumnUnit;
  readonly lines: LineRule;
}

/** Line and column of an offset, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  position(offset: number): Position;
  /** Where a line, counted from 1, stands in the source, without its break. */
  line(number: number): Span;
}

/** Built once for a source; each question is a binary search and a count within some 1,024 units. */
export function lineIndex(source: string, counting: Counting = { unit: 'characters', lines: 'editor' }): LineIndex {
  const starts = lineStarts(source, BREAKS[counting.lines]);
  const measure = MEASURES[counting.unit];
  const counted = new Map<number, Counted>();
  return {
    line(number) {
      let end = starts[number] ?? source.length;
      if (number < starts.length) end -= source[end - 1] === '\n' && source[end - 2] === '\r' ? 2 : 1;
      return { start: starts[number - 1] as number, end };
    },
    position(offset) {
      const number = lastAtOrBefore(starts, offset) + 1;
      const start = starts[number - 1] as number;
      const known = counted.get(start) ?? { places: [start], before: [0] };
      counted.set(start, known);
      countUpTo(source, offset, known, measure);
      const nearest = lastAtOrBefore(known.places, offset);
      const rest = measure(source.slice(known.places[nearest], offset));
      return { line: number, column: (known.before[nearest] as number) + rest + 1 };
    },
  };
}

/** Places within a line, and how many of its characters stand before each. */
interface Counted {
  readonly places: number[];
  readonly before: number[];
}

/** Long lines are counted once in steps of this size, so that many places in one line cost no more than a few. */
const STEP = 1024;

function countUpTo(source: string, offset: number, { places, before }: Counted, measure: Measure): void {
  for (;;) {
    const last = places.at(-1) as number;
    const next = characterStart(source, last + STEP);
    if (next > offset) return;
    places.push(next);
    before.push((before.at(-1) as number) + measure(source.slice(last, next)));
  }
}

/** The first offset from `place` on where a character begins for sure: signs below U+0300 never belong to the one before. */
function characterStart(source: string, place: number): number {
  let start = place;
  while (start < place + STEP && source.charCodeAt(start) >= 0x300) start++;
  return start;
}

const BREAKS: Readonly<Record<LineRule, RegExp>> = { editor: /\r\n|[\n\r\u2028\u2029]/g, git: /\n/g };

/** How much a stretch of text adds to the column. */
type Measure = (text: string) => number;

const MEASURES: Readonly<Record<ColumnUnit, Measure>> = {
  characters: countCharacters,
  'utf-16': (text) => text.length,
  'utf-8': countBytes,
};

/** The length of a text in UTF-8. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let unit = 0; unit < text.length; unit += 1) bytes += bytesOf(text.charCodeAt(unit));
  return bytes;
}

/** Bytes in UTF-8 of a UTF-16 unit; each half of a pair has two of its four. */
const bytesOf = (unit: number): number => {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
};

function lineStarts(source: string, breaks: RegExp): readonly number[] {
  const starts = [0];
  for (const match of source.matchAll(breaks)) starts.push(match.index + match[0].length);
  return starts;
}

/** Index of the last of the ascending `values` that is not above `wanted`. */
function lastAtOrBefore(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
