import type { NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';
import type { Sight } from './sight.js';

/** A mention before its extent is final and its id is given. */
export type Draft = Omit<Mention, 'id' | 'start' | 'end'> & { readonly phrase?: number };

/** "der Sprecher", "ein Sprecher", "Putins Sprecher", but not "Sprecher". */
export const isDetermined = ({ grammar }: Pick<Sight, 'grammar'>, { definite, tokens: { from } }: Draft): boolean =>
  definite || grammar.tags[from] === 'DET';

/** A noun phrase with its run of nouns, and with that run less the possessor at its front: "Berater Juri Uschakow". */
export interface Headed {
  readonly phrase: NounPhrase;
  readonly whole: NounRun;
  readonly run: NounRun;
}

/** The head noun run of a phrase: "Putins Berater Juri Uschakow" without article and adjectives. */
export interface NounRun extends TokenRange {
  /** Token index of article, possessive or demonstrative. */
  readonly determiner?: number;
  /** Token indices of the attributive adjectives before the run. */
  readonly adjectives: readonly number[];
}
