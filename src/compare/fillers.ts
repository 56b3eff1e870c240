/** Words that only fill a pause and that editors take out of quotations, lower case. Read by `wordings.ts`. */
export const fillers: readonly string[] = ['also', 'halt', 'hm', 'ja', 'na', 'naja', 'tja', 'äh', 'ähm', 'öh'];
