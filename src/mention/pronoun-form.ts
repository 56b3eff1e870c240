import type { PronounForm } from '../lexicon/lexicon.js';
import type { Gender, GrammaticalNumber } from '../model/grammar.js';

/** Gender and number that the form of a pronoun tells of whom it stands for. */
export interface PronounReading {
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
}

const substituting: ReadonlySet<PronounForm['kind']> = new Set(['personal', 'demonstrative', 'indefinite', 'adverb']);

/** "er", "sie", "dieser", "beide", "letzterer"; not "ich", "es", "nichts". */
export function readSubstitute(forms: readonly PronounForm[], normal: string): PronounReading | undefined {
  if (normal === 'es') return undefined;
  return readingOf(forms.filter(({ person, kind }) => person === 3 && substituting.has(kind)));
}

/** "der" at the head of a relative clause. */
export const readRelative = (forms: readonly PronounForm[]): PronounReading | undefined =>
  readingOf(forms.filter(({ person, kind }) => person === 3 && kind === 'relative'));

/** "seiner" in "seiner Meinung nach", "eigenen" in "nach eigenen Angaben". */
export const readPossessive = (forms: readonly PronounForm[]): PronounReading | undefined =>
  readingOf(forms.filter(({ kind }) => kind === 'possessive'));

function readingOf(forms: readonly PronounForm[]): PronounReading | undefined {
  if (!forms.length) return undefined;
  const singular = forms.filter((form) => form.number === 'sg');
  const genders = new Set(singular.flatMap((form) => form.genders));
  return {
    gender: genders.size === 1 ? [...genders][0] : undefined,
    number: singular.length ? 'sg' : 'pl',
  };
}
