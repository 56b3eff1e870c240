import { edited, inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';
import { otherWord } from './other-words.js';

export const quoteVariants: Generator = {
  check: 'repetition/quote-variants',
  what: 'a sentence of seven words or more is repeated at the end with one word changed, by the same speaker',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ open, close, words, speaker }) => {
      const place = { start: open.end, end: close.start };
      const other = otherWord(article, place, pick);
      if (speaker?.kind !== 'person' || !other || words.split(/\s+/).length < 7) return [];
      const changed = edited(article.text, [other], place);
      return [{ edits: [inserted(`\n\n„${changed}“, sagte ${speaker.name}.`, article.text.trimEnd().length)] }];
    }),
};
