/**
 * Each of a handful of token indices once, the lowest first. Sorted by insertion: the lists have a few members, and a set or the engine's sort makes
 * several objects for each.
 */
export function ascending(indices: readonly number[]): readonly number[] {
  const sorted = indices.slice();
  let size = 0;
  for (let place = 0; place < sorted.length; place++) {
    const index = sorted[place] as number;
    let at = size;
    while (at > 0 && (sorted[at - 1] as number) > index) at--;
    if (at > 0 && sorted[at - 1] === index) continue;
    for (let i = size; i > at; i--) sorted[i] = sorted[i - 1] as number;
    sorted[at] = index;
    size++;
  }
  if (size < sorted.length) sorted.length = size;
  return sorted;
}
