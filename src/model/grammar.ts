import type { TokenRange } from './token.js';

/**
 * Part of speech of a token: a small tagset that news German needs for verb brackets and noun phrases.
 * FIN finite verb (auxiliaries and modals too), INF infinitive, IZU infinitive with inner zu ("mitzuteilen"),
 * PP past participle, IMP imperative; PTKVZ separated prefix ("teilte … mit"), PTKZU "zu", PTKNEG "nicht";
 * ADJA attributive (inflected) adjective, ADJD predicative or adverbial one; DET article, demonstrative, possessive or
 * indefinite before a noun; PRON substituting pronoun, PREL relative, PRF reflexive ("sich"), PWH interrogative;
 * ADP pre- and postpositions, contracted ones too ("im", "zum").
 */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'ADJA'
  | 'ADJD'
  | 'ADV'
  | 'DET'
  | 'PRON'
  | 'PREL'
  | 'PRF'
  | 'PWH'
  | 'ADP'
  | 'SCONJ'
  | 'CCONJ'
  | 'NUM'
  | 'FIN'
  | 'INF'
  | 'IZU'
  | 'PP'
  | 'IMP'
  | 'PTKVZ'
  | 'PTKZU'
  | 'PTKNEG'
  | 'INTJ'
  | 'PUNCT'
  | 'X';

export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2';
export type Case = 'nom' | 'acc' | 'dat' | 'gen';
export type Gender = 'm' | 'f' | 'n';
export type GrammaticalNumber = 'sg' | 'pl';

/** What a word form can be as a verb. */
export interface VerbReading {
  /** Infinitive without separable prefix: "teilte" → "teilen"; a participle or infinitive keeps it: "mitgeteilt" → "mitteilen". */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'zu-infinitive' | 'participle';
  /** Finite forms only. More than one where the form is ambiguous ("sagte": indicative, subjunctive2). */
  readonly moods: readonly Mood[];
  readonly tense?: 'present' | 'past';
  readonly number?: GrammaticalNumber;
}

/** The verbs of one clause that belong together: "hat … angekündigt", "teilte … mit", "wird … vorgeworfen". */
export interface VerbGroup {
  /** Infinitive of the main verb, with prefix: "mitteilen". */
  readonly lemma: string;
  /** Token index of the finite verb; undefined in an infinitive clause. */
  readonly finite?: number;
  readonly mood?: Mood;
  readonly voice: 'active' | 'passive';
  /** "sollen", "wollen", "müssen" … when one governs the main verb. */
  readonly modal?: string;
  readonly number?: GrammaticalNumber;
  /** Token index of the main verb. */
  readonly main: number;
  /** All verb tokens with particle, "zu" and reflexive pronoun, ascending. */
  readonly tokens: readonly number[];
  readonly negated: boolean;
}

/**
 * A noun phrase with everything that belongs to it: article, adjectives, head, genitive and prepositional attributes,
 * close and loose appositions, party in brackets. "Karoline Leavitt, die Sprecherin des Weißen Hauses".
 */
export interface NounPhrase {
  readonly index: number;
  readonly tokens: TokenRange;
  /** Article, adjectives, nouns up to the first attribute that follows the head: "die Sprecherin". */
  readonly core: TokenRange;
  /** Token index of the head noun, of the last name part, or of the pronoun. */
  readonly head: number;
  readonly kind: 'noun' | 'name' | 'pronoun';
  /** Token index of the preposition that governs it. */
  readonly preposition?: number;
  /** What its form admits. */
  readonly cases: readonly Case[];
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
  readonly definite: boolean;
}

/**
 * A clause: one verb bracket and what it holds, without the clauses embedded in it.
 * main: verb second · v1: verb first (question, condition without "wenn", or the frame after a quotation: "sagte er") ·
 * subordinate: with conjunction, verb last · relative · infinitive: with zu · fragment: no verb (heading, elliptic "so Müller").
 */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  readonly kind: 'main' | 'v1' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';
  /** Pieces where embedded clauses interrupt it; separating commas belong to no clause. */
  readonly parts: readonly TokenRange[];
  /** Token index of the word that opens it: "dass", "ob", "wie", a relative pronoun. */
  readonly opener?: number;
  readonly verbs?: VerbGroup;
  /** Index of the clause it depends on. */
  readonly parent?: number;
}

/** What the grammar stage hands on; `tags[i]` belongs to token i. */
export interface Grammar {
  readonly tags: readonly Tag[];
  readonly clauses: readonly Clause[];
  readonly phrases: readonly NounPhrase[];
}
