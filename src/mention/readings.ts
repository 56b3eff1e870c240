import type { NounPhrase } from '../model/grammar.js';
import type { Draft } from './draft.js';

/** A phrase with what it was read as. */
export interface Read {
  readonly phrase: NounPhrase;
  readonly draft: Draft;
  /** It became part of another mention. */
  taken: boolean;
}

/** The phrases of a text and what they were read as, both by the token they start at, undefined where none does. */
export interface Readings {
  readonly phraseAt: readonly (NounPhrase | undefined)[];
  readonly readAt: readonly (Read | undefined)[];
}
