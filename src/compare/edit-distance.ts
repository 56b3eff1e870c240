import levenshtein from 'fast-levenshtein';

/** Insertions, deletions and replacements of UTF-16 units that turn one text into the other; give it folded text. */
export const editDistance = (a: string, b: string): number => levenshtein.get(a, b);

/** 1 for equal texts, 0 for texts that share nothing: edit distance in relation to the longer one. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}
