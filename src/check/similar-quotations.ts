import { compareExcerpt } from '../compare/excerpts.js';
import { type Comparison, compareWords } from '../compare/wordings.js';
import { type Wording, wordingOf } from '../compare/words.js';
import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import type { CheckContext } from './context.js';

/** Two direct quotations of one text whose words resemble each other, in the order of the text. */
export interface SimilarPair {
  readonly first: Quotation;
  readonly second: Quotation;
  /** Number of words of the shorter one. */
  readonly words: number;
  /** `left` is the first one. */
  readonly comparison: Comparison;
}

export const placeOf = ({ parts }: Quotation): Span => ({ start: parts[0]!.start, end: parts.at(-1)!.end });

/**
 * Candidates share two words that follow each other; each quotation is compared with the few earlier ones that share most,
 * so that the time stays linear in the number of quotations.
 */
export function* similarQuotations({ analysis, text }: CheckContext): Generator<SimilarPair> {
  const items: Item[] = [];
  const places = new Map<string, number[]>();
  for (const quotation of analysis.quotations) {
    if (quotation.type !== 'direct' || quotation.extent === 'term' || quotation.extent === 'heading') continue;
    const wording = wordingOf(quotation.parts.map(text).join(' '));
    if (wording.words.length < SHORTEST) continue;
    const item = { quotation, wording };
    const neighbours = bigrams(wording);
    for (const index of mostShared(neighbours, places)) {
      const earlier = items[index]!;
      if (placeOf(earlier.quotation).end > placeOf(quotation).start) continue;
      yield pairOf(earlier, item);
    }
    for (const key of neighbours) places.set(key, [...(places.get(key) ?? []).slice(1 - CROWD), items.length]);
    items.push(item);
  }
}

/** Fewer words are no statement that could be compared. */
const SHORTEST = 3;
/** How many of the latest quotations with the same two words are remembered, and how many are compared. */
const CROWD = 12;
const COMPARED = 4;

interface Item {
  readonly quotation: Quotation;
  readonly wording: Wording;
}

function pairOf(first: Item, second: Item): SimilarPair {
  const [a, b] = [first.wording, second.wording];
  const words = Math.min(a.words.length, b.words.length);
  const compared = { first: first.quotation, second: second.quotation, words };
  if (Math.max(a.words.length, b.words.length) <= words * 1.3) return { ...compared, comparison: compareWords(a, b) };
  const comparison = a.words.length === words ? compareExcerpt(a, b) : mirrored(compareExcerpt(b, a));
  return { ...compared, comparison };
}

const mirrored = (comparison: Comparison): Comparison => ({
  ...comparison,
  differences: comparison.differences.map(({ kind, left, right }) => ({ kind, left: right, right: left })),
});

const bigrams = ({ words }: Wording): ReadonlySet<string> =>
  new Set(words.slice(1).map(({ key }, index) => `${words[index]!.key} ${key}`));

function mostShared(keys: ReadonlySet<string>, places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const key of keys) for (const index of places.get(key) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return [...shared]
    .sort(([a, countA], [b, countB]) => countB - countA || b - a)
    .slice(0, COMPARED)
    .map(([index]) => index);
}
