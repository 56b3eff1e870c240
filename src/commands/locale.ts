export type Locale = 'de' | 'en';

/** A table of sentences in both languages; each takes the data that fill it. */
export type Table<Keys extends string> = Readonly<Record<Locale, Readonly<Record<Keys, string>>>>;

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, data: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
