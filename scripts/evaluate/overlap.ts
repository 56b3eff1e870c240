import type { Range } from './gold.js';

/** Ascending indices of the tokens that share a unit with any of the ranges. `tokens` ascend and do not overlap. */
export function tokensIn(ranges: readonly Range[], tokens: readonly Range[]): readonly number[] {
  const found = new Set<number>();
  for (const [start, end] of ranges) {
    for (let i = firstEndingAfter(start, tokens); i < tokens.length && (tokens[i] as Range)[0] < end; i++) found.add(i);
  }
  return [...found].sort((a, b) => a - b);
}

function firstEndingAfter(position: number, tokens: readonly Range[]): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Range)[1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many members two ascending lists of indices share. */
export function sharedBy(a: readonly number[], b: readonly number[]): number {
  const members = new Set(a);
  return b.filter((index) => members.has(index)).length;
}

/** Token F1 of two lists of indices, 0 to 1; 0 where they share nothing (two empty lists too). */
export function overlapF1(a: readonly number[], b: readonly number[]): number {
  const both = sharedBy(a, b);
  return both === 0 ? 0 : (2 * both) / (a.length + b.length);
}

/** Harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** `part / whole`, 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
