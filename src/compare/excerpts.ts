import { align, type Change } from './align.js';
import { type Comparison, changedLikeness, compareWords, differencesOf, isPart } from './wordings.js';
import type { Word, Wording } from './words.js';

/**
 * How a short wording relates to a long one that may hold it: shortened where it is a part, altered where a stretch of
 * about its length has most of its words („drei neue Schulen“ / „Wir bauen vier neue Schulen im Norden“). What the long
 * one has before and behind that stretch is no difference.
 */
export function compareExcerpt(part: Wording, whole: Wording): Comparison {
  if (isPart(part, whole)) return compareWords(part, whole);
  const { changes } = align(part.words, whole.words);
  const [first, last] = [changes[0], changes.at(-1)];
  const before = first?.right[0] === whole.words[0] ? leftover(first) : 0;
  const behind = last?.right.at(-1) === whole.words.at(-1) && !(before && last === first) ? leftover(last) : 0;
  return judge(part, whole.words.slice(before, whole.words.length - behind));
}

function judge(part: Wording, window: readonly Word[]): Comparison {
  const { alike, changes } = align(part.words, window);
  const share = alike / Math.max(part.words.length, window.length, 1);
  return { likeness: changedLikeness(share, changes), share, differences: differencesOf(changes) };
}

/** Words that only the long wording has in a change. */
const leftover = (change: Change | undefined): number =>
  change ? Math.max(0, change.right.length - change.left.length) : 0;
