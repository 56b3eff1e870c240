import { codeAt } from '../characters.js';
import { kindAt, touches } from '../piece.js';
import { type Cutting, isStop, kindBefore, type Merged, reads } from './rule.js';

/** A number with its stop, unless the stop ends the sentence: "6. August" · "12. 3. 2024" · "der 1. FC" · "Wilhelm II." */
export function ordinal(cutting: Cutting, at: number): Merged | undefined {
  if (!isStop(cutting, at + 1)) return undefined;
  const kind = kindAt(cutting.pieces, at);
  if (kind === 'number' && stands(cutting, at)) return { to: at + 2, kind: 'number' };
  if (kind === 'word' && startsRoman(cutting, at) && isRoman(reads(cutting, at)) && followsName(cutting))
    return { to: at + 2, kind: 'number' };
  return undefined;
}

/** True when what follows "6." shows that the sentence goes on. */
function stands(cutting: Cutting, at: number): boolean {
  const next = kindAt(cutting.pieces, at + 2);
  if (!next) return false;
  const word = reads(cutting, at + 2);
  if (next === 'number') return isDatePart(cutting, at);
  if (next === 'word') return isOrdinalBefore(cutting, at, word);
  if (next === 'punctuation') return standsBeforeSign(cutting, at, word);
  return (
    next === 'mark' && cutting.pieces.spaced[at + 2] === true && isOrdinalBefore(cutting, at, reads(cutting, at + 3))
  );
}

/** "12. 3. 2024", "1. 8. an": day and month, or month and year after a day. */
function isDatePart(cutting: Cutting, at: number): boolean {
  const value = Number(reads(cutting, at));
  const next = reads(cutting, at + 2);
  if (value <= 31 && Number(next) <= 12 && touches(cutting.pieces, at + 2) && isStop(cutting, at + 3)) return true;
  return value <= 12 && /^(\d{4}|\d{2})$/.test(next) && isOrdinalPiece(cutting, cutting.done - 1);
}

/** Before a word: lower case or a month always; another capital by the number, and by the word before it. */
function isOrdinalBefore(cutting: Cutting, at: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (word === '' || cutting.lexicon.months.has(lower)) return word !== '';
  if (word.charAt(0) === lower.charAt(0)) return !/^[a-z]+[A-Z]/.test(word);
  if (isLabelOfItem(cutting, at)) return true;
  if (cutting.lexicon.openers.has(lower) || !/^\d{1,3}$/.test(reads(cutting, at))) return false;
  return isAfterFunctionWord(cutting);
}

/** "1. Die Straße …": a short number that opens a block or a sentence counts the items of a list. */
function isLabelOfItem(cutting: Cutting, at: number): boolean {
  if (reads(cutting, at).length > 2) return false;
  const before = kindBefore(cutting);
  return !before || (before === 'punctuation' && '.!?:'.includes(reads(cutting, cutting.done - 1)));
}

/** "der 1. FC", "zum 20. Jahrestag"; but "Er wurde 12. Trainer Lobdorf …". */
function isAfterFunctionWord(cutting: Cutting): boolean {
  const before = kindBefore(cutting);
  if (!before) return true;
  if (before !== 'word') return before !== 'number' || isOrdinalPiece(cutting, cutting.done - 1);
  const { openers, determiner } = cutting.lexicon;
  return openers.has(wordBefore(cutting, 1)) || (isInflected(cutting) && determiner(wordBefore(cutting, 2)).length > 0);
}

/** The merged piece `back` places before, in lower case. */
const wordBefore = (cutting: Cutting, back: number): string => reads(cutting, cutting.done - back).toLowerCase();

/** "des späten 15. Jahrhunderts": the word before may be an adjective. */
const isInflected = (cutting: Cutting): boolean => /^\p{Ll}+e[nmrs]?$/u.test(reads(cutting, cutting.done - 1));

/** "5.–7. August", "3./4. Mai", "am 3. 10., wenn"; a bracket or another sign leaves the stop to the sentence. */
function standsBeforeSign(cutting: Cutting, at: number, sign: string): boolean {
  if (sign === ',' || sign === ';') return true;
  if ('–-/'.includes(sign)) return kindAt(cutting.pieces, at + 3) === 'number';
  return sign === ')' && isOrdinalPiece(cutting, cutting.done - 1);
}

const isOrdinalPiece = ({ characters, pieces }: Cutting, at: number): boolean =>
  kindAt(pieces, at) === 'number' && codeAt(characters, (pieces.ends[at] as number) - 1) === 0x2e;

/** Most words before a stop are none, which the first letter tells. */
const startsRoman = ({ characters, pieces }: Cutting, at: number): boolean =>
  'IVX'.includes(String.fromCharCode(codeAt(characters, pieces.starts[at] as number)));

const isRoman = (word: string): boolean => /^(?=[IVX])X{0,3}(I[XV]|V?I{0,3})$/.test(word);

/** Kings and popes: the word before the numeral is a name. */
function followsName(cutting: Cutting): boolean {
  return kindBefore(cutting) === 'word' && /^\p{Lu}/u.test(reads(cutting, cutting.done - 1));
}
