/** Parties as they stand in brackets behind a name or as first part of a compound. Read by `mention/`. */
export const parties: readonly string[] = ['CDU', 'SPD'];
