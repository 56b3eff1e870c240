import { numberWords } from './number-words.js';
import { stem } from './stem.js';

export interface Word {
  /** Folded: lower case, ß as ss. */
  readonly text: string;
  /** Equal for forms of one word, "Häusern" and "Haus", and for "drei" and "3". */
  readonly key: string;
  readonly number: boolean;
}

/** A wording as words, folded for comparison, and in pieces where something was left out. */
export interface Wording {
  readonly words: readonly Word[];
  /** The same words, cut at marks of omission: "Wir werden […] bauen" has two pieces. */
  readonly pieces: readonly (readonly Word[])[];
}

/**
 * Folds what does not change a wording: case, composed or decomposed letters, ß and ss, kinds of dashes, spaces, apostrophes,
 * quotation marks and punctuation. Insertions of the author are left out, "[Putin]", "(lacht)"; `[…]`, `…` and `(...)` are
 * omissions.
 */
export function wordingOf(text: string): Wording {
  const pieces = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('\u00ad', '')
    .replace(HYPHEN, '-')
    .replaceAll('%', ' prozent')
    .split(OMISSION)
    .map((piece) => (piece.replace(INSERTION, ' ').match(WORD) ?? []).map(wordOf))
    .filter((piece) => piece.length > 0);
  return { words: pieces.flat(), pieces };
}

/** Numbers are never taken for forms of each other: "drei" and "3" are one, "zwei" and "zweite" are not. */
function wordOf(text: string): Word {
  const value = numericValue(text);
  const number = value !== undefined || /^\p{N}/u.test(text);
  return { text, number, key: number ? `#${value ?? text}` : ARTICLE.test(text) ? 'd-' : stem(text) };
}

/** "25", "fünfundzwanzig" and "1.000", "1000", "tausend" have one value each; undefined for what is no number or has letters. */
function numericValue(text: string): number | string | undefined {
  const [, unit = '', ten = ''] = /^(\p{Ll}{3,6})und(\p{Ll}{6,8})$/u.exec(text) ?? [];
  const [ones, tens] = [unit === 'ein' ? 1 : values.get(unit), values.get(ten)];
  if (ones && tens) return ones + tens;
  return values.get(text) ?? (THOUSANDS.test(text) ? text.replaceAll('.', '') : undefined);
}

const values = new Map(numberWords);
const THOUSANDS = /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?:,\p{Nd}+)?$/u;
const ARTICLE = /^d(?:as|em|en|er|es|ie)$/;
const HYPHEN = /[‐‑]/g;
const OMISSION = /\[\s?(?:…|\.\.\.)\s?\]|\(\s?(?:…|\.\.\.)\s?\)|…|\.\.\./;
const INSERTION =
  /\[[^[\]]{0,200}\]|\((?:lacht|lachend|lächelt|schmunzelt|seufzt|weint|überlegt|zögert|pause|räuspert sich)\)/g;
/** Letters with inner apostrophes and hyphens, numbers with points and commas: "us-präsident", "1.234,5", "geht's". */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
