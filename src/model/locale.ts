/** The languages in which the program speaks to people; identifiers are the same in both. */
export type Locale = 'de' | 'en';
