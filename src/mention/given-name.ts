import type { Lexicon } from '../lexicon/lexicon.js';

/** A given name and the gender it tells. */
export interface Given {
  readonly gender: 'm' | 'f' | undefined;
}

/** Whether a word is a given name, "Hans-Peter" by its parts; its gender. */
export function givenName(word: string, lexicon: Lexicon): Given | undefined {
  const whole = lexicon.givenName(word);
  const row = whole ?? (word.includes('-') ? pairOfNames(word, lexicon) : undefined);
  return row && { gender: row.gender === 'mf' ? undefined : row.gender };
}

function pairOfNames(word: string, lexicon: Lexicon) {
  const rows = word.split('-').map((part) => lexicon.givenName(part));
  return rows.every((row) => row) ? (rows.find((row) => row?.gender !== 'mf') ?? rows[0]) : undefined;
}
