import type { ReportingVerb } from '../lexicon.js';

/** Verbs that can report words. Read by `cue/`. */
export const reportingVerbs: readonly ReportingVerb[] = [
  { lemma: 'sagen', medium: 'speech', stance: 'neutral', takes: ['direct', 'dass', 'verb-second'], weight: 1 },
];
