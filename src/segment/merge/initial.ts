import { isHyphen } from '../characters.js';
import { type Piece, touches } from '../piece.js';
import { type Cutting, isStop, type Merged, reads } from './rule.js';

/** A single letter with its stop, double names too: "J. Lobdorf" · "H.-J. Quellmann" · "z." in "z. B." */
export function initial(cutting: Cutting, at: number): Merged | undefined {
  if (!isLetter(cutting, at) || !isStop(cutting, at + 1)) return undefined;
  const second = at + 2;
  if (touches(cutting.pieces, at + 1) && isCapitals(reads(cutting, second))) return { to: second + 1, kind: 'word' };
  const doubled =
    touches(cutting.pieces, at + 1) &&
    isHyphenedLetter(cutting, second) &&
    touches(cutting.pieces, second) &&
    isStop(cutting, second + 1);
  return { to: doubled ? second + 2 : second, kind: 'word' };
}

/** Brands such as E.ON. */
const isCapitals = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

function isLetter(cutting: Cutting, at: number): boolean {
  const piece = cutting.pieces[at] as Piece;
  return piece.kind === 'word' && piece.end - piece.start === 1;
}

function isHyphenedLetter(cutting: Cutting, at: number): boolean {
  const piece = cutting.pieces[at] as Piece;
  return piece.kind === 'word' && piece.end - piece.start === 2 && isHyphen(cutting.text, piece.start);
}
