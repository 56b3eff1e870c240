import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';

/** The stem of a lower-case German word: "häusern" → "haus". Participles keep their ge-: "gesagt" and "sagte" differ. */
export const stem = (word: string): string => stemmer.stem(word);
