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
    .replace(CLITIC, ' es')
    .split(OMISSION)
    .map((piece) => scaled((piece.replace(INSERTION, ' ').match(WORD) ?? []).map(wordOf)))
    .filter((piece) => piece.length > 0);
  return { words: pieces.flat(), pieces };
}

/** Numbers are never taken for forms of each other: "drei" and "3" are one, "zwei" and "zweite" are not, "ersten" and "1." are. */
function wordOf(text: string): Word {
  const value = cardinal(text) ?? ordinal(text);
  const number = value !== undefined || /^\p{N}/u.test(text);
  return { text, number, key: number ? `#${value ?? text}` : ARTICLE.test(text) ? 'd-' : stem(text) };
}

/** "25", "fünfundzwanzig" and "1.000", "1000", "tausend", "2,5" have one value each; undefined for what is no number or has letters. */
function cardinal(text: string): number | undefined {
  const [, unit = '', ten = ''] = /^(\p{Ll}{3,6})und(\p{Ll}{6,8})$/u.exec(text) ?? [];
  const [ones, tens] = [unit === 'ein' ? 1 : values.get(unit), values.get(ten)];
  if (ones && tens) return ones + tens;
  if (!FIGURES.test(text)) return values.get(text);
  return Number((THOUSANDS.test(text) ? text.replaceAll('.', '') : text).replace(',', '.'));
}

/** "1." and "ersten", "25." and "fünfundzwanzigste": the value with a point. */
function ordinal(text: string): string | undefined {
  if (/^\p{Nd}+\.$/u.test(text)) return text;
  const [, word = ''] = ORDINAL.exec(text) ?? [];
  const value = irregular.get(word) ?? cardinal(word.replace(/s?t$/, '')) ?? cardinal(word.replace(/t$/, ''));
  return word === '' || value === undefined ? undefined : `${value}.`;
}

/** "2,5 Millionen" becomes one number, so that it is "2.500.000". */
function scaled(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const [before, behind] = [words[index - 1], words[index + 1]];
    if (behind && isScale(behind) && isFigure(word))
      return [
        {
          text: `${word.text} ${behind.text}`,
          number: true,
          key: `#${Number(word.key.slice(1)) * Number(behind.key.slice(1))}`,
        },
      ];
    return before && isScale(word) && isFigure(before) ? [] : [word];
  });
}

const isScale = ({ text }: Word): boolean => /^(?:million|millionen|milliarde|milliarden|mio|mrd)$/.test(text);
const isFigure = ({ number, key, text }: Word): boolean =>
  number && !isScale({ number, key, text }) && Number.isFinite(Number(key.slice(1)));

const values = new Map(numberWords);
const THOUSANDS = /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?:,\p{Nd}+)?$/u;
const FIGURES = /^\p{Nd}+(?:(?:\.\p{Nd}{3})*(?:,\p{Nd}+)?)$/u;
/** "achten" is a verb more often. */
const ORDINAL = /^(?!achten$)(\p{Ll}{2,}t)e[mnrs]?$/u;
const irregular: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
]);
/** "geht's" is "geht es"; "auf's" and "für's" are articles. */
const CLITIC = /(?<=\p{L}\p{L})(?<!\b(?:an|auf|durch|für|hinter|in|über|um|unter|vor))['’]s(?!\p{L})/gu;
const ARTICLE = /^d(?:as|em|en|er|es|ie)$/;
const HYPHEN = /[‐‑]/g;
const OMISSION = /\[\s?(?:…|\.\.\.)\s?\]|\(\s?(?:…|\.\.\.)\s?\)|…|\.\.\./;
const INSERTION =
  /\[[^[\]]{0,200}\]|\((?:lacht|lachend|lächelt|schmunzelt|seufzt|weint|überlegt|zögert|pause|räuspert sich)\)/g;
/** Letters with inner apostrophes and hyphens, numbers with points and commas, ordinals: "us-präsident", "1.234,5", "1. mai". */
const WORD =
  /\p{Nd}{1,2}\.(?= \p{L})|\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
