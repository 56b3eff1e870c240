import type { Span } from './span.js';
import type { TokenRange } from './token.js';

export type CueKind = 'verb' | 'phrase' | 'noun' | 'colon';
export type Medium = 'speech' | 'writing' | 'thought';
/** How the author stands to what is said: "sagte" neutral, "behauptete" doubtful, "gab zu" concessive, "kritisierte" judging. */
export type Stance = 'neutral' | 'affirming' | 'doubting' | 'conceding' | 'judging' | 'demanding' | 'asking';

/** What a reporting verb can take as the reported words. */
export type Complement =
  | 'direct' // „…“, sagte er
  | 'dass' // dass, ob, wie, w-words
  | 'verb-second' // er sagte, er komme
  | 'infinitive' // er versprach, zu kommen
  | 'als' // bezeichnete … als
  | 'object'; // forderte den Rücktritt, warnte vor …

/** A signal that words are somebody's: "teilte … mit", "laut", "nach Angaben von", "die Forderung". */
export interface Cue {
  readonly id: string;
  readonly kind: CueKind;
  /** Infinitive, or the phrase as listed in the lexicon. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly medium?: Medium;
  /** Token indices, ascending; gaps where a verb is split. */
  readonly tokens: readonly number[];
  readonly spans: readonly Span[];
  /** Index of the clause it stands in. */
  readonly clause?: number;
  readonly negated?: boolean;
  /** Verbs and nouns: what can follow as the reported words. */
  readonly takes: readonly Complement[];
  /** How sure a report is meant, 1 surest; see ReportingVerb.weight. */
  readonly weight: 1 | 2 | 3;
  /** Phrases: the words that name the source, as a speaker span draws them: "Angaben der Polizei" after "nach". */
  readonly source?: TokenRange;
}
