import { transliterate } from '../compare/names.js';
import { remembered } from '../compare/remembered.js';

/** A name or noun for comparing: NFC, lower case, without accents that writers drop ("Koštunica" = "Kostunica"); umlauts stay. */
export const fold = remembered((text) => {
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(/[^\0-\x7fäöüß]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
});

/** The key of a surname: its last word, transliterations made one ("Uschakow" = "Ushakov"). */
export const surnameOf = (name: string): string => transliterate(name.slice(name.lastIndexOf(' ') + 1));

/** The key of a double surname by its first half, "Schulte" for "Schulte-Overberg"; asked only when nobody bears it alone. */
export const halfName = (surname: string): string => `${transliterate(surname)}-`;
