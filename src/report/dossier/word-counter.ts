import type { Span } from '../../model/span.js';
import type { Token } from '../../model/token.js';

/** Counts words and numbers within a span; each question is a binary search. */
export function wordCounter(tokens: readonly Token[]): (span: Span) => number {
  const starts = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ start }) => start);
  return ({ start, end }) => countBelow(starts, end) - countBelow(starts, start);
}

/** How many of the ascending `values` are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
