import type { Word } from './words.js';

/** A place where two wordings differ; one side is empty where words were only added or left out. */
export interface Change {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Two wordings laid beside each other: how many words are alike, and the places where they differ, in order. */
export interface Alignment {
  readonly alike: number;
  readonly changes: readonly Change[];
}

/**
 * Longest common subsequence of words, inflection aside, after the common beginning and end are put away. Middles with a
 * product of more than `LARGEST` cells count as one single change, so that the time stays bounded.
 */
export function align(left: readonly Word[], right: readonly Word[]): Alignment {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head]!.key === right[head]!.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail)!.key === right.at(-1 - tail)!.key) tail += 1;
  const a = left.slice(head, left.length - tail);
  const b = right.slice(head, right.length - tail);
  const middle = a.length * b.length > LARGEST ? { alike: 0, changes: [{ left: a, right: b }] } : common(a, b);
  return { alike: head + middle.alike + tail, changes: middle.changes };
}

const LARGEST = 250_000;

function common(a: readonly Word[], b: readonly Word[]): Alignment {
  const width = b.length + 1;
  const table = lengths(a, b, width);
  const changes: Change[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (toA: number, toB: number): void => {
    if (toA > fromA || toB > fromB) changes.push({ left: a.slice(fromA, toA), right: b.slice(fromB, toB) });
  };
  while (i < a.length && j < b.length) {
    if (a[i]!.key === b[j]!.key) {
      close(i, j);
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  close(a.length, b.length);
  return { alike: table[0]!, changes };
}

/** Cell (i, j): the number of words that the rests of both from i and from j have in common. */
function lengths(a: readonly Word[], b: readonly Word[], width: number): Uint16Array {
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i]!.key === b[j]!.key
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return table;
}
