import { edited, inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { otherWord } from './other-words.js';
import { saidSentences } from './said-sentences.js';

export const captionOrPullquoteNotInText: Generator = {
  check: 'headline/caption-or-pullquote-not-in-text',
  what: 'a quotation box between two paragraphs quotes a sentence of the text with one word changed',
  seed: (article, pick) =>
    saidSentences(article).flatMap(({ place }) => {
      const other = otherWord(article, place, pick);
      const between = article.text.indexOf('\n\n', place.end);
      if (!other || between < 0 || article.text.slice(between).trim() === '') return [];
      return [{ edits: [inserted(`\n\n„${edited(article.text, [other], place)}“`, between)] }];
    }),
};
