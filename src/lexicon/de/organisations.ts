import type { OrganisationNoun } from '../lexicon.js';

/** Nouns that head the name of a body. Read by `mention/`. */
export const organisations: readonly OrganisationNoun[] = [{ noun: 'Polizei', gender: 'f', kind: 'authority' }];
