import type { Hash } from './hash.js';
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
