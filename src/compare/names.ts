import { similarity } from './edit-distance.js';
import { remembered } from './remembered.js';

/**
 * True when two names can be spellings of one person's name: the same surname, and given names that are equal, initials of
 * each other, partly left out, or transliterations: "Mahmud Ahmadinedschad" and "Mahmoud Ahmadinejad", "G. Bush" and "George W. Bush".
 */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (nameSimilarity(first.surname, second.surname) < 0.75) return false;
  if (!first.given.length || !second.given.length) return first.surname === second.surname;
  const [shorter, longer] = first.given.length <= second.given.length ? [first, second] : [second, first];
  let at = 0;
  for (const given of shorter.given) {
    while (at < longer.given.length && !sameGiven(given, longer.given[at] as string)) at++;
    if (at === longer.given.length) return false;
    at++;
  }
  return true;
}

/** How alike two names are, 1 for equal after folding of case, accents and common transliterations, 0 for nothing in common. */
export function nameSimilarity(a: string, b: string): number {
  return similarity(transliterate(a), transliterate(b));
}

/** One spelling for what German and English transliterate differently: "Uschakow" = "Ushakov", "Chruschtschow" = "Khrushchev". */
export const transliterate = remembered((name) => {
  let folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [spelling, common] of spellings) folded = folded.replaceAll(spelling, common);
  return folded;
});

/** Spelling → common spelling, longest first. Source: Duden transliteration tables beside the BGN/PCGN ones. */
const spellings: readonly (readonly [string, string])[] = [
  ['schtsch', 'sc'],
  ['shch', 'sc'],
  ['tsch', 'c'],
  ['dsch', 'j'],
  ['sch', 's'],
  ['ch', 'c'],
  ['sh', 's'],
  ['zh', 's'],
  ['kh', 'c'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ei', 'i'],
  ['ij', 'i'],
  ['yy', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['w', 'v'],
  ['ss', 's'],
  ['ß', 's'],
  ['ph', 'f'],
  ['x', 'ks'],
];

function partsOf(name: string): { readonly given: readonly string[]; readonly surname: string } {
  const words = name
    .toLowerCase()
    .split(/[\s]+/u)
    .filter((word) => word);
  return { given: words.slice(0, -1), surname: words.at(-1) ?? '' };
}

/** "H.-P." and "Hans-Peter" part by part, all else as a whole. */
function sameGiven(a: string, b: string): boolean {
  const [first, second] = [a.split('-'), b.split('-')];
  const isPaired = first.length === second.length && (a.includes('.') || b.includes('.'));
  return isPaired ? first.every((part, i) => sameGivenPart(part, second[i] as string)) : sameGivenPart(a, b);
}

function sameGivenPart(a: string, b: string): boolean {
  const [x, y] = [a.replace('.', ''), b.replace('.', '')];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return nameSimilarity(x, y) >= 0.7;
}
