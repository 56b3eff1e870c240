import { abbreviationOf } from '../abbreviation.js';
import { isHyphen } from '../characters.js';
import { kindAt, touches } from '../piece.js';
import { type Cutting, isStop, type Merged, reads } from './rule.js';

/** An abbreviation and its stop, chained ones too: "Dr." · "Goethestr." · "Dipl.-Ing." */
export function abbreviation(cutting: Cutting, at: number): Merged | undefined {
  if (kindAt(cutting.pieces, at) !== 'word' || !isStop(cutting, at + 1)) return undefined;
  const row = abbreviationOf(`${reads(cutting, at)}.`, cutting.lexicon);
  if (!row || (row.before === 'number' && !isNumberNext(cutting, at + 2))) return undefined;
  return { to: chained(cutting, at + 2), kind: 'word' };
}

/** "Art. 5", "So., 3. Mai": the number stands behind the stop or behind a comma. */
function isNumberNext(cutting: Cutting, at: number): boolean {
  const next = reads(cutting, at) === ',' ? at + 1 : at;
  return kindAt(cutting.pieces, next) === 'number';
}

/** Takes in hyphened parts that follow at once: "-Ing." after "Dipl.", "-Nr." after "Tel." */
function chained(cutting: Cutting, from: number): number {
  let to = from;
  while (touches(cutting.pieces, to - 1) && isHyphenedWord(cutting, to)) {
    to +=
      touches(cutting.pieces, to) &&
      isStop(cutting, to + 1) &&
      abbreviationOf(`${reads(cutting, to).slice(1)}.`, cutting.lexicon)
        ? 2
        : 1;
  }
  return to;
}

const isHyphenedWord = ({ characters, pieces }: Cutting, at: number): boolean =>
  kindAt(pieces, at) === 'word' && isHyphen(characters, pieces.starts[at] as number);
