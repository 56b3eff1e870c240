import type { Generator } from './defect.js';
import { otherWord } from './other-words.js';
import { saidSentences } from './said-sentences.js';

export const headlineQuoteNotInText: Generator = {
  check: 'headline/headline-quote-not-in-text',
  what: 'the title quotes a sentence of the text with one word changed',
  seed: (article, pick) =>
    saidSentences(article).flatMap(({ words, place, speaker }) => {
      const other = otherWord(article, place, pick);
      if (!other || words.length > 100) return [];
      const before = `${speaker.name.split(' ').at(-1)}: „`;
      const at = before.length + other.span.start - place.start;
      const span = { start: at, end: at + other.span.end - other.span.start };
      return [{ title: `${before}${words}“`, edits: [{ span, text: other.text }] }];
    }),
};
