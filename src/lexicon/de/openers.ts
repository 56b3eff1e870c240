/** Words that open a sentence when capitalised though they are no nouns. Lower case. Read by `segment/`. */
export const openers: readonly string[] = ['der', 'die', 'das', 'danach'];
