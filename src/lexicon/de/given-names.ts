import type { GivenName } from '../lexicon.js';

/** Given names with the gender they usually tell. Read by `mention/` and `speaker/`. */
export const givenNames: readonly GivenName[] = [{ name: 'Anna', gender: 'f' }];
