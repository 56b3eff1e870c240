import type { Metonym } from '../lexicon.js';

/** Places and buildings that stand for a body. Read by `mention/`. */
export const metonyms: readonly Metonym[] = [{ name: 'Kreml', meaning: 'russische Regierung', gender: 'm' }];
