import { isHyphen } from '../characters.js';
import { kindAt, type Pieces, touches } from '../piece.js';
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

const isLetter = ({ pieces }: Cutting, at: number): boolean =>
  kindAt(pieces, at) === 'word' && lengthOf(pieces, at) === 1;

const isHyphenedLetter = ({ characters, pieces }: Cutting, at: number): boolean =>
  kindAt(pieces, at) === 'word' && lengthOf(pieces, at) === 2 && isHyphen(characters, pieces.starts[at] as number);

const lengthOf = ({ starts, ends }: Pieces, at: number): number => (ends[at] as number) - (starts[at] as number);
