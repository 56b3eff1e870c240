import type { Features } from './features.js';
import type { TagBits } from './tagset.js';

/**
 * Learnt weights: that of a feature and tag lies at `(feature + tag) & (length - 1)`. The length is a power of two. A number added to
 * all of them changes no choice, because all tags have as many features.
 */
export type Weights = Uint8Array | Float64Array;

/** The tag of the set, by number, whose features weigh most; of equals the lowest. Two or three tags are weighed in one pass over the features. */
export function heaviest(weights: Weights, set: TagBits, { own, values, size }: Features): number {
  const mask = weights.length - 1;
  let winner = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let left = set; left !== 0; ) {
    const tag = lowest(left);
    left &= left - 1;
    const other = left === 0 ? tag : lowest(left);
    left &= left - 1;
    let sum = 0;
    let sumOfOther = 0;
    for (let at = 0; at < own.length; at++) {
      const value = own[at] as number;
      sum += weights[(value + tag) & mask] as number;
      sumOfOther += weights[(value + other) & mask] as number;
    }
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
