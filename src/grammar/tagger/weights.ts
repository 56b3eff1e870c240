import type { Features } from './features.js';
import type { OwnFeatures, Weights } from './own-features.js';
import type { TagBits } from './tagset.js';

/** What the features of a form weigh for each tag it admits, counted once a form; those of the place are added to it. */
export function ownWeights(weights: Weights, own: OwnFeatures): readonly number[] {
  if (own.weights !== weights) {
    own.weights = weights;
    own.sums = sumsOf(weights, own);
  }
  return own.sums;
}

function sumsOf(weights: Weights, { features, tags }: OwnFeatures): readonly number[] {
  const sums = new Array<number>(32 - Math.clz32(tags)).fill(0);
  for (let left = tags; left !== 0; left &= left - 1) {
    const tag = lowest(left);
    let sum = 0;
    for (const feature of features) sum += weights[(feature + tag) & (weights.length - 1)] as number;
    sums[tag] = sum;
  }
  return sums;
}

/**
 * The tag of the set, by number, whose features weigh most, `start` being what each weighs beforehand; of equals the lowest. Two tags are weighed in
 * one pass over the features.
 */
export function heaviest(
  weights: Weights,
  set: TagBits,
  { values, size }: Pick<Features, 'values' | 'size'>,
  start: readonly number[],
): number {
  const mask = weights.length - 1;
  let winner = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let left = set; left !== 0; ) {
    const tag = lowest(left);
    left &= left - 1;
    const other = left === 0 ? tag : lowest(left);
    left &= left - 1;
    let sum = start[tag] as number;
    let sumOfOther = start[other] as number;
    for (let at = 0; at < size; at++) {
      const value = values[at] as number;
      sum += weights[(value + tag) & mask] as number;
      sumOfOther += weights[(value + other) & mask] as number;
    }
    if (sum > highest) {
      highest = sum;
      winner = tag;
    }
    if (sumOfOther > highest) {
      highest = sumOfOther;
      winner = other;
    }
  }
  return winner;
}

const lowest = (set: TagBits): number => 31 - Math.clz32(set & -set);

/** Largest weight after rounding; the smallest is its negative. */
export const limit = 44;

/** One printable character a weight; a back-slash would need escaping and is written as "~". */
export function encodeWeights(weights: Float64Array, scale: number): string {
  let text = '';
  for (const weight of weights) {
    const code = Math.max(-limit, Math.min(limit, Math.round(weight * scale))) + middle;
    text += String.fromCharCode(code === backslash ? tilde : code);
  }
  return text;
}

/** The inverse of `encodeWeights`, but in whole numbers and all greater by the same: the characters as they are. */
export function decodeWeights(text: string): Uint8Array {
  const weights = new TextEncoder().encode(text);
  for (let at = weights.indexOf(tilde); at >= 0; at = weights.indexOf(tilde, at + 1)) weights[at] = backslash;
  return weights;
}

const middle = 79;
const backslash = 92;
const tilde = 126;
