/** Items by the index of what they belong to, undefined where there are none: most sentences have none of most kinds. */
export type Groups<Item> = readonly (readonly Item[] | undefined)[];

/** Adds an item to the group at an index. */
export function addTo<Item>(groups: Item[][], at: number, item: Item): void {
  const group = groups[at];
  if (group) group.push(item);
  else groups[at] = [item];
}

/**
 * Items by the group of one of their tokens, which `groupOf` tells by token; there are `size` groups. The lists have the room that they need and no
 * more: one that is pushed to makes room for seventeen, and most groups have one or two.
 */
export function grouped<Item>(
  items: readonly Item[],
  tokenOf: (item: Item) => number,
  groupOf: Int32Array,
  size: number,
): Groups<Item> {
  const missing = new Int32Array(size);
  for (const item of items) {
    const at = groupOf[tokenOf(item)] as number;
    missing[at] = (missing[at] as number) + 1;
  }
  const groups = new Array<Item[] | undefined>(size).fill(undefined);
  for (const item of items) {
    const at = groupOf[tokenOf(item)] as number;
    const group = groups[at] ?? new Array<Item>(missing[at] as number);
    groups[at] = group;
    group[group.length - (missing[at] as number)] = item;
    missing[at] = (missing[at] as number) - 1;
  }
  return groups;
}
