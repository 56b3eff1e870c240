import type { Sieve } from '../sieve.js';
import { mainSubject } from '../subject/main-subject.js';

/** Ohm kam in die Halle. „Das reicht nicht.“ The subject of the sentence before, when it can speak, whatever it does. */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  attribute(quotation, context) {
    const sentence = context.sentences[context.place(quotation).first.index - 1];
    const speaker = sentence && mainSubject(sentence, context, false);
    return speaker && { speaker };
  },
};
