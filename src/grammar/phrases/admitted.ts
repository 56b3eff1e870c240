import type { DeterminerReading } from '../../lexicon/lexicon.js';
import type { Case, Gender, GrammaticalNumber } from '../../model/grammar.js';

/** Which readings of a form are left, one bit each by their place among them. */
export type Left = number;

/** All of them. */
export const leftAmong = (readings: readonly DeterminerReading[]): Left => (1 << readings.length) - 1;

/** In the order of the grammars. */
export const everyCase: readonly Case[] = ['nom', 'acc', 'dat', 'gen'];

/** The sets of cases by their bits: phrases with the same cases share one list. */
const caseSets: readonly (readonly Case[])[] = Array.from({ length: 16 }, (_, set) =>
  everyCase.filter((_, place) => (set & (1 << place)) !== 0),
);

/** The cases of the readings left, each once. */
export function casesAmong(readings: readonly DeterminerReading[], left: Left): readonly Case[] {
  if ((left & (left - 1)) === 0) return (readings[31 - Math.clz32(left)] as DeterminerReading).cases;
  let set = 0;
  for (let at = 0; at < readings.length; at++) {
    if ((left & (1 << at)) === 0) continue;
    for (const name of (readings[at] as DeterminerReading).cases) set |= 1 << everyCase.indexOf(name);
  }
  return caseSets[set] as readonly Case[];
}

/** The number that all readings left have. */
export function numberAmong(readings: readonly DeterminerReading[], left: Left): GrammaticalNumber | undefined {
  let number: GrammaticalNumber | undefined;
  for (let at = 0; at < readings.length; at++) {
    if ((left & (1 << at)) === 0) continue;
    const reading = readings[at] as DeterminerReading;
    if (number !== undefined && reading.number !== number) return undefined;
    number = reading.number;
  }
  return number;
}

/** The gender that all readings left have as the only one. */
export function onlyGenderAmong(readings: readonly DeterminerReading[], left: Left): Gender | undefined {
  let gender: Gender | undefined;
  for (let at = 0; at < readings.length; at++) {
    if ((left & (1 << at)) === 0) continue;
    const { genders } = readings[at] as DeterminerReading;
    if (genders.length !== 1 || (gender !== undefined && genders[0] !== gender)) return undefined;
    gender = genders[0];
  }
  return gender;
}
