/** Items by the index of what they belong to, undefined where there are none: most sentences have none of most kinds. */
export type Groups<Item> = readonly (readonly Item[] | undefined)[];

/** Adds an item to the group at an index. */
export function addTo<Item>(groups: Item[][], at: number, item: Item): void {
  const group = groups[at];
  if (group) group.push(item);
  else groups[at] = [item];
}
