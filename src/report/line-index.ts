import type { Span } from '../model/span.js';
import { charactersOf } from './characters.js';

/** Line and column of an offset, both from 1; columns are characters as a person counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  position(offset: number): Position;
  /** Where a line, counted from 1, stands in the source, without its break. */
  line(number: number): Span;
}

/** Built once for a source; each question is a binary search and a count within 4,096 units. */
export function lineIndex(source: string): LineIndex {
  const starts = lineStarts(source);
  const counts = new Map<number, number[]>();
  return {
    line(number) {
      let end = starts[number] ?? source.length;
      if (number < starts.length) end -= source[end - 1] === '\n' && source[end - 2] === '\r' ? 2 : 1;
      return { start: starts[number - 1] as number, end };
    },
    position(offset) {
      const number = lastAtOrBefore(starts, offset) + 1;
      const start = starts[number - 1] as number;
      const steps = Math.floor((offset - start) / STEP);
      const known = counts.get(start) ?? [0];
      counts.set(start, known);
      for (let i = known.length; i <= steps; i++) {
        const from = start + (i - 1) * STEP;
        known.push((known[i - 1] as number) + charactersOf(source.slice(from, from + STEP)).length);
      }
      const rest = charactersOf(source.slice(start + steps * STEP, offset)).length;
      return { line: number, column: (known[steps] as number) + rest + 1 };
    },
  };
}

/** Long lines are counted once in steps of this size, so that many places in one line cost no more than a few. */
const STEP = 4096;

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
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
