import { editDistance, similarity } from './edit-distance.js';
import { transliterate } from './names.js';

/**
 * Keys of which two near spellings have at least one in common, so that they can be found without comparing all with all:
 * the name as transliterated and the name with each letter left out (after SymSpell, Garbe 2012).
 */
export function nearKeys(name: string): readonly string[] {
  const folded = name.toLowerCase();
  const letters = [...folded];
  const shortened = letters.map((_, left) => letters.filter((_letter, index) => index !== left).join(''));
  return [...new Set([`=${transliterate(name)}`, folded, ...shortened])];
}

/**
 * True for two spellings that are one slip or one transliteration apart, "Meier" and "Maier", "Uschakow" and "Ushakov". The
 * first letter is the same, and the last one is no ending: "Peters" and "Peter" are two names.
 */
export function isNearSpelling(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || x[0] !== y[0] || Math.min(x.length, y.length) < SHORTEST) return false;
  if (x.startsWith(y) || y.startsWith(x)) return isDoubled(x, y);
  return transliterate(x) === transliterate(y) || editDistance(x, y) === 1 || isSwapped(x, y);
}

/** The same for given names, where double names may differ in both halves: "Ann-Kathrin" and "Anne-Katrin", not "Maria" and "Mario". */
export function isNearGivenName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (isNearSpelling(x, y)) return !(/[aeio]$/.test(x + y) && x.slice(0, -1) === y.slice(0, -1));
  return x !== y && x[0] === y[0] && Math.min(x.length, y.length) >= 8 && similarity(x, y) >= 0.8;
}

const SHORTEST = 5;

/** "Vosskamp" and "Vosskampp": the letter at the end is only doubled. */
function isDoubled(x: string, y: string): boolean {
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return longer === shorter + shorter.at(-1) && shorter.at(-1) !== 's';
}

/** "Kruse" and "Kurse": two neighbours changed places. */
function isSwapped(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  const at = [...x].findIndex((letter, index) => letter !== y[index]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
