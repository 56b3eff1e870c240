import type { NounPhrase } from '../model/grammar.js';
import type { Draft } from './draft.js';

/** A phrase with what it was read as. */
export interface Read {
  readonly phrase: NounPhrase;
  readonly draft: Draft;
}

/** The phrases of a text and what they were read as, both by the token they start at. */
export interface Readings {
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly readAt: ReadonlyMap<number, Read>;
}
