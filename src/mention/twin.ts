import type { Lexicon, RoleNoun } from '../lexicon/lexicon.js';

/** The two rows of a nominalised adjective. */
export interface Twin {
  readonly masculine: RoleNoun;
  readonly feminine: RoleNoun;
}

/** "Abgeordneter" and "Abgeordnete". */
export function twinOf(role: RoleNoun, lexicon: Lexicon): Twin | undefined {
  const masculine = role.gender === 'm' ? role : lexicon.role(`${role.noun}r`);
  const feminine = role.gender === 'f' ? role : lexicon.role(role.noun.replace(masculineEnding, ''));
  return masculine && feminine && masculine.noun === `${feminine.noun}r` ? { masculine, feminine } : undefined;
}

const masculineEnding = /r$/;
