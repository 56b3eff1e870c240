/** A noun with its plural. */
export type Noun = readonly [one: string, many: string];

export const noun = (one: string, many: string): Noun => [one, many];

/** "1 Zitat", "27 Zitate"; `written` is the number as it is shown. */
export const counted = ([one, many]: Noun, count: number, written: string = String(count)): string =>
  `${written} ${count === 1 ? one : many}`;
