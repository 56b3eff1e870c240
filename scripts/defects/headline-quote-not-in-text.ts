import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';
import { otherWord } from './other-words.js';

export const headlineQuoteNotInText: Generator = {
  check: 'headline/headline-quote-not-in-text',
  what: 'the title quotes a sentence of the text with one word changed',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ open, close, words, speaker }) => {
      const place = { start: open.end, end: close.start };
      const other = otherWord(article, place, pick);
      if (!speaker || !other || words.length > 80 || words.split(/\s+/).length < 3 || /[.!?]\s/.test(words)) return [];
      const before = `${speaker.name.split(' ').at(-1)}: „`;
      const at = before.length + other.span.start - place.start;
      const span = { start: at, end: at + other.span.end - other.span.start };
      return [{ title: `${before}${words.replace(/\.$/, '')}“`, edits: [{ span, text: other.text }] }];
    }),
};
