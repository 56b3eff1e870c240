import type { Gender, GrammaticalNumber, NounPhrase } from '../model/grammar.js';
import type { MentionKind } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';
import type { Sight } from './sight.js';

/**
 * A mention before its extent is final and its id is given. All of them have all members, written in this order, so that they have one
 * shape: the rooms of this folder look at little else.
 */
export interface Draft {
  readonly kind: MentionKind;
  readonly tokens: TokenRange;
  readonly head: number;
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly title: string | undefined;
  readonly party: string | undefined;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
  /** Index of the phrase it was read from; a group has none. */
  readonly phrase: number | undefined;
}

/** The same draft in other words of the text. */
export function reaching(draft: Draft, from: number, to: number): Draft {
  const { kind, head, name, role, title, party, gender, number, definite, phrase } = draft;
  return { kind, tokens: { from, to }, head, name, role, title, party, gender, number, definite, phrase };
}

/** "der Sprecher", "ein Sprecher", "Putins Sprecher", but not "Sprecher". */
export const isDetermined = ({ grammar }: Pick<Sight, 'grammar'>, { definite, tokens: { from } }: Draft): boolean =>
  definite || grammar.tags[from] === 'DET';

/** The head noun run of a phrase: "Putins Berater Juri Uschakow" without article and adjectives. */
export interface NounRun extends TokenRange {
  /** Token index of article, possessive or demonstrative. */
  readonly determiner: number | undefined;
  /** Token indices of the attributive adjectives before the run. */
  readonly adjectives: readonly number[];
}

/** A noun phrase with its run of nouns, less the possessor at the front, which begins at `start`: "Berater Juri Uschakow". */
export interface Headed extends NounRun {
  readonly phrase: NounPhrase;
  readonly start: number;
}

/** A part of a run; article and adjectives stand before the whole. */
export const partOf = ({ determiner, adjectives }: NounRun, from: number, to: number): NounRun => ({
  from,
  to,
  determiner,
  adjectives,
});
