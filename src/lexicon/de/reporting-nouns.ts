import type { ReportingNoun } from '../lexicon.js';

/** Nouns that can introduce words. Read by `cue/`. */
export const reportingNouns: readonly ReportingNoun[] = [{ noun: 'Aussage', medium: 'speech', stance: 'neutral' }];
