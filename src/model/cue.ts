import type { Span } from './span.js';

export type CueKind = 'verb' | 'phrase' | 'noun' | 'colon';
export type Medium = 'speech' | 'writing' | 'thought';
/** How the author stands to what is said: "sagte" neutral, "behauptete" doubtful, "gab zu" concessive, "kritisierte" judging. */
export type Stance = 'neutral' | 'affirming' | 'doubting' | 'conceding' | 'judging' | 'demanding' | 'asking';

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
}
