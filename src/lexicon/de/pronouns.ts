import type { PronounForm } from '../lexicon.js';

/** Forms of the pronouns. Read by `mention/` and `speaker/`. */
export const pronouns: readonly PronounForm[] = [
  { form: 'er', kind: 'personal', person: 3, genders: ['m'], number: 'sg', nominative: true },
];
