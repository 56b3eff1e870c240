import { type Hash, mix, spell } from './hash.js';
import type { TagBits } from './tagset.js';

/**
 * Learnt weights: that of a feature and tag lies at `(feature + tag) & (length - 1)`. The length is a power of two. A number added to
 * all of them changes no choice, because all tags have as many features.
 */
export type Weights = Uint8Array | Float64Array;

/** The features of a form that hold whatever the context. */
export interface OwnFeatures {
  readonly features: readonly Hash[];
  /** All tags that the form admits. */
  readonly tags: TagBits;
  /** What the features weigh together for each tag, and by which weights that was counted. */
  sums: readonly number[];
  weights: Weights | undefined;
}

/** The same, to be weighed when it is asked for. */
export const ownFeatures = (features: readonly Hash[], tags: TagBits): OwnFeatures => ({
  features,
  tags,
  sums: [],
  weights: undefined,
});

/** What a form tells by itself: itself, what it may be, its ending and its beginning. */
export function featuresOf(normal: string, form: Hash, shape: Hash, verb: number, kind: Hash): Hash[] {
  const features = [mix(form, 10), mix(kind, 11), mix(shape, 12), mix(verb, 13)];
  const tail = normal.slice(normal.lastIndexOf('-') + 1);
  for (let length = 1; length <= 5 && length <= tail.length; length++) {
    features.push(mix(spell(tail.slice(-length), length), 14));
  }
  for (let length = 2; length <= 4 && length < normal.length; length++) {
    features.push(mix(spell(normal.slice(0, length), length), 15));
  }
  features.push(mix(spell(normal.slice(0, 2) + normal.slice(-2), 16), shape & 3));
  return features;
}
