import { align, type Change } from './align.js';
import { similarity } from './edit-distance.js';
import { fillers } from './fillers.js';
import { negations } from './negations.js';
import { type Word, type Wording, wordingOf } from './words.js';

/**
 * same: word for word · inflected: the same words in other forms ("der neue Plan" / "den neuen Plan") · shortened: one is a
 * part of the other, or parts of it joined by marks of omission · altered: mostly the same words, some changed · different.
 */
export type Likeness = 'same' | 'inflected' | 'shortened' | 'altered' | 'different';

/** What a change does. number: „drei“ → „dreißig“ · negation: „nicht“ gained or lost · spelling: one word, a few letters · words. */
export type DifferenceKind = 'number' | 'negation' | 'spelling' | 'words';

export interface Difference {
  readonly kind: DifferenceKind;
  /** The folded words of each side, empty where words were only added or left out. */
  readonly left: string;
  readonly right: string;
}

export interface Comparison {
  readonly likeness: Likeness;
  /** Share of the longer wording's words that both have, 0 to 1. */
  readonly share: number;
  /** Where they differ, in order; empty for same and inflected. */
  readonly differences: readonly Difference[];
}

/** How alike two wordings are, whatever marks, case and typography do; punctuation counts for nothing. */
export const compareWordings = (left: string, right: string): Comparison =>
  compareWords(wordingOf(left), wordingOf(right));

/** The same for wordings that are folded already, where one is compared with many. */
export function compareWords(left: Wording, right: Wording): Comparison {
  const longer = Math.max(left.words.length, right.words.length);
  const { alike, changes } = align(left.words, right.words);
  const share = longer === 0 ? 1 : alike / longer;
  if (changes.length === 0) return { likeness: equal(left, right) ? 'same' : 'inflected', share, differences: [] };
  if (isPart(left, right) || isPart(right, left))
    return { likeness: 'shortened', share, differences: differencesOf(changes) };
  return { likeness: changedLikeness(share, changes), share, differences: differencesOf(changes) };
}

/** Of wordings neither of which is a part of the other; taking out what only fills a pause shortens: „Wir haben, äh, Zeit“. */
export function changedLikeness(share: number, changes: readonly Change[]): Likeness {
  if (share < ALTERED) return 'different';
  return changes.every(({ left, right }) => [...left, ...right].every(isFiller) && !(left.length && right.length))
    ? 'shortened'
    : 'altered';
}

/** Names what each change does. */
export const differencesOf = (changes: readonly Change[]): readonly Difference[] => changes.map(differenceOf);

/** Two wordings that share fewer of their words are two statements. */
const ALTERED = 0.6;

/** True when all pieces of `part` follow each other in `whole`, inflection aside: „Wir […] bauen“ in „Wir werden bald bauen“. */
export function isPart(part: Wording, whole: Wording): boolean {
  let from = 0;
  return (
    part.pieces.length > 0 &&
    part.pieces.every((piece) => {
      const at = find(piece, whole.words, from);
      from = at + piece.length;
      return at >= 0;
    })
  );
}

/** Where `piece` stands in `words`, or -1; after Knuth, Morris and Pratt, so that it is linear for any text. */
function find(piece: readonly Word[], words: readonly Word[], from: number): number {
  const border = [0];
  for (let index = 1, known = 0; index < piece.length; index += 1) {
    while (known > 0 && piece[index]!.key !== piece[known]!.key) known = border[known - 1]!;
    if (piece[index]!.key === piece[known]!.key) known += 1;
    border.push(known);
  }
  for (let index = from, known = 0; index < words.length; index += 1) {
    while (known > 0 && words[index]!.key !== piece[known]!.key) known = border[known - 1]!;
    if (words[index]!.key === piece[known]!.key) known += 1;
    if (known === piece.length) return index - known + 1;
  }
  return -1;
}

const equal = (left: Wording, right: Wording): boolean =>
  left.words.every(({ text, number }, index) => number || text === right.words[index]!.text);

const differenceOf = (change: Change): Difference => ({
  kind: kindOf(change),
  left: textOf(change.left),
  right: textOf(change.right),
});

function kindOf({ left, right }: Change): DifferenceKind {
  if (left.filter(isNegation).length !== right.filter(isNegation).length) return 'negation';
  if (numbersOf(left) !== numbersOf(right)) return 'number';
  const oneWord = left.length === 1 && right.length === 1;
  if (oneWord && isOpposite(left[0]!, right[0]!)) return 'negation';
  return oneWord && similarity(left[0]!.text, right[0]!.text) >= 0.75 ? 'spelling' : 'words';
}

/** "zulässig" and "unzulässig". */
const isOpposite = (a: Word, b: Word): boolean => a.key === `un${b.key}` || b.key === `un${a.key}`;

const filling = new Set(fillers);
const isFiller = ({ text }: Word): boolean => filling.has(text);
const negating = new Set(negations);
const isNegation = ({ text }: Word): boolean => negating.has(text);
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const numbersOf = (words: readonly Word[]): string => textOf(words.filter(({ number }) => number));
