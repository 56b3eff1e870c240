import type { Abbreviation } from '../lexicon.js';

/** Abbreviations with their stop. Read by `segment/`. */
export const abbreviations: readonly Abbreviation[] = [{ form: 'Dr.', ends: 'never' }];
