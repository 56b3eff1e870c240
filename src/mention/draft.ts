import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';

/** A mention before its extent is final and its id is given. */
export type Draft = Omit<Mention, 'id' | 'start' | 'end'> & { readonly phrase?: number };

/** The head noun run of a phrase: "Putins Berater Juri Uschakow" without article and adjectives. */
export interface NounRun extends TokenRange {
  /** Token index of article, possessive or demonstrative. */
  readonly determiner?: number;
  /** Token indices of the attributive adjectives before the run. */
  readonly adjectives: readonly number[];
}
