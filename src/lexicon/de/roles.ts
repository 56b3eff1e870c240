import type { RoleNoun } from '../lexicon.js';

/** Nouns for what people are. Read by `mention/` and `speaker/`. */
export const roles: readonly RoleNoun[] = [{ noun: 'Sprecher', gender: 'm', kind: 'office' }];
