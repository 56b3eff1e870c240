import { kindAt, touches } from '../piece.js';
import { type Cutting, type Merged, reads } from './rule.js';

const signs = '*:_·';
const endings: ReadonlySet<string> = new Set(['in', 'innen', 'r', 'n', 'm', 's', 'e', 'er', 'en', 'em', 'es']);

/** Forms that name all genders are one word: "Lehrer*innen", "Bürger:innen", "jede_r". */
export function genderedForm(cutting: Cutting, at: number): Merged | undefined {
  if (kindAt(cutting.pieces, at) !== 'word' || !signs.includes(reads(cutting, at + 1))) return undefined;
  if (!touches(cutting.pieces, at + 1)) return undefined;
  const ending = reads(cutting, at + 2);
  return endings.has(ending) || /^innen-/.test(ending) ? { to: at + 3, kind: 'word' } : undefined;
}
