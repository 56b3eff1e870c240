import { transliterate } from '../compare/names.js';

/** A name or noun for comparing: NFC, lower case, without accents that writers drop ("Koštunica" = "Kostunica"); umlauts stay. */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(/[^\0-\x7fäöüß]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The key of a surname: its last word, transliterations made one ("Uschakow" = "Ushakov"). */
export const surnameOf = (name: string): string => transliterate(name.split(' ').at(-1) as string);
