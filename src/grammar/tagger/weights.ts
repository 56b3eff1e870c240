import type { Features } from './features.js';
import type { TagBits } from './tagset.js';

/** Learnt weights: that of a feature and tag lies at `(feature + tag) & (length - 1)`. The length is a power of two. */
export type Weights = Int8Array | Float64Array;

/** The tag of the set, by number, whose features weigh most. */
export function heaviest(weights: Weights, set: TagBits, { values, size }: Features): number {
  const mask = weights.length - 1;
  let winner = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let left = set; left !== 0; left &= left - 1) {
    const tag = 31 - Math.clz32(left & -left);
    let sum = 0;
    for (let index = 0; index < size; index++) {
      sum += weights[((values[index] as number) + tag) & mask] as number;
    }
    if (sum > highest) {
      highest = sum;
      winner = tag;
    }
  }
  return winner;
}

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

/** The inverse of `encodeWeights`, rounded to whole numbers. */
export function decodeWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    weights[index] = (code === tilde ? backslash : code) - middle;
  }
  return weights;
}

const middle = 79;
const backslash = 92;
const tilde = 126;
