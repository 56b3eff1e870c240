/**
 * Each of a handful of token indices once, the lowest first. Sorted by insertion: the lists have a few members, and a set or the engine's sort makes
 * several objects for each.
 */
export function ascending(indices: readonly number[]): readonly number[] {
  const sorted: number[] = [];
  for (const index of indices) {
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] as number) > index) at--;
    if (at > 0 && sorted[at - 1] === index) continue;
    sorted.push(index);
    for (let i = sorted.length - 1; i > at; i--) sorted[i] = sorted[i - 1] as number;
    sorted[at] = index;
  }
  return sorted;
}
