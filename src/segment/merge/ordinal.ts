import { type Piece, touches } from '../piece.js';
import { type Cutting, isStop, type Merged, reads } from './rule.js';

/** A number with its stop, unless the stop ends the sentence: "6. August" · "12. 3. 2024" · "der 1. FC" · "Wilhelm II." */
export function ordinal(cutting: Cutting, at: number): Merged | undefined {
  const piece = cutting.pieces[at] as Piece;
  if (!isStop(cutting, at + 1)) return undefined;
  if (piece.kind === 'number' && stands(cutting, at)) return { to: at + 2, kind: 'number' };
  if (piece.kind === 'word' && isRoman(reads(cutting, at)) && followsName(cutting))
    return { to: at + 2, kind: 'number' };
  return undefined;
}

/** True when what follows "6." shows that the sentence goes on. */
function stands(cutting: Cutting, at: number): boolean {
  const next = cutting.pieces[at + 2];
  if (!next) return false;
  const word = reads(cutting, at + 2);
  if (next.kind === 'number') return isDatePart(cutting, at);
  if (next.kind === 'word') return isOrdinalBefore(cutting, at, word);
  if (next.kind === 'punctuation') return standsBeforeSign(cutting, at, word);
  return next.kind === 'mark' && next.spaced && isOrdinalBefore(cutting, at, reads(cutting, at + 3));
}

/** "12. 3. 2024", "1. 8. an": day and month, or month and year after a day. */
function isDatePart(cutting: Cutting, at: number): boolean {
  const value = Number(reads(cutting, at));
  const next = reads(cutting, at + 2);
  if (value <= 31 && Number(next) <= 12 && touches(cutting.pieces, at + 2) && isStop(cutting, at + 3)) return true;
  return value <= 12 && /^(\d{4}|\d{2})$/.test(next) && isOrdinalPiece(cutting, cutting.done.length - 1);
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
  const before = cutting.done.at(-1);
  return !before || (before.kind === 'punctuation' && '.!?:'.includes(cutting.text.slice(before.start, before.end)));
}

/** "der 1. FC", "zum 20. Jahrestag"; but "Er wurde 12. Trainer Lobdorf …". */
function isAfterFunctionWord(cutting: Cutting): boolean {
  const before = cutting.done.at(-1);
  if (!before) return true;
  if (before.kind !== 'word') return before.kind !== 'number' || isOrdinalPiece(cutting, cutting.done.length - 1);
  const { openers, determiner } = cutting.lexicon;
  return openers.has(wordBefore(cutting, 1)) || (isInflected(cutting) && determiner(wordBefore(cutting, 2)).length > 0);
}

/** The merged piece `back` places before, in lower case. */
function wordBefore(cutting: Cutting, back: number): string {
  const piece = cutting.done.at(-back);
  return piece ? cutting.text.slice(piece.start, piece.end).toLowerCase() : '';
}

/** "des späten 15. Jahrhunderts": the word before may be an adjective. */
function isInflected(cutting: Cutting): boolean {
  const before = cutting.done.at(-1) as Piece;
  return /^\p{Ll}+e[nmrs]?$/u.test(cutting.text.slice(before.start, before.end));
}

/** "5.–7. August", "3./4. Mai", "am 3. 10., wenn"; a bracket or another sign leaves the stop to the sentence. */
function standsBeforeSign(cutting: Cutting, at: number, sign: string): boolean {
  if (sign === ',' || sign === ';') return true;
  if ('–-/'.includes(sign)) return cutting.pieces[at + 3]?.kind === 'number';
  return sign === ')' && isOrdinalPiece(cutting, cutting.done.length - 1);
}

function isOrdinalPiece(cutting: Cutting, at: number): boolean {
  const piece = cutting.done[at];
  return piece?.kind === 'number' && cutting.text.charCodeAt(piece.end - 1) === 0x2e;
}

const isRoman = (word: string): boolean => /^(?=[IVX])X{0,3}(I[XV]|V?I{0,3})$/.test(word);

/** Kings and popes: the word before the numeral is a name. */
function followsName(cutting: Cutting): boolean {
  const before = cutting.done.at(-1);
  return before?.kind === 'word' && /\p{Lu}/u.test(cutting.text.charAt(before.start));
}
