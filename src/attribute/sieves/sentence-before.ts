import type { Sieve } from '../sieve.js';
import { mainSubject } from '../subject/main-subject.js';

/**
 * Ohm kam in die Halle. „Das reicht nicht.“ The subject of the sentence before, when it can speak, whatever it does. Of words in marks alone: a report
 * without marks is that subject's once in seven times.
 */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const sentence = context.sentences[context.place(quotation).first.index - 1];
    const speaker = sentence && mainSubject(sentence, context, false);
    return speaker && { speaker };
  },
};
