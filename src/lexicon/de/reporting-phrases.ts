import type { ReportingPhrase } from '../lexicon.js';

/** Phrases that name a source without a verb. Read by `cue/`. */
export const reportingPhrases: readonly ReportingPhrase[] = [
  { words: ['laut', '*'], stance: 'neutral', example: 'Laut Polizei ist die Straße gesperrt.' },
];
