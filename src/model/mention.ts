import type { Gender, GrammaticalNumber } from './grammar.js';
import type { Span } from './span.js';
import type { TokenRange } from './token.js';

export type MentionKind = 'name' | 'role' | 'pronoun' | 'organisation';

/** Words that may name a speaker: "US-Präsident Donald Trump", "der Präsidentenberater", "er", "das Weiße Haus". */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: MentionKind;
  readonly tokens: TokenRange;
  /** Token index of the head, see NounPhrase.head. */
  readonly head: number;
  /** Name parts in the nominative, without title and function: "Donald Trump", "Rotes Kreuz". */
  readonly name?: string;
  /** Function or description as written, without article: "US-Präsident", "Sprecherin des Weißen Hauses". */
  readonly role?: string;
  readonly title?: string;
  readonly party?: string;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
}
