import { edited, inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { otherWord } from './other-words.js';
import { saidSentences } from './said-sentences.js';

export const quoteVariants: Generator = {
  check: 'repetition/quote-variants',
  what: 'a sentence of seven words or more is repeated at the end with one word changed, by the same speaker',
  seed: (article, pick) =>
    saidSentences(article).flatMap(({ words, place, speaker }) => {
      const other = otherWord(article, place, pick);
      if (!other || words.split(/\s+/).length < 7) return [];
      const changed = edited(article.text, [other], place);
      return [{ edits: [inserted(`\n\n„${changed}“, sagte ${speaker.name}.`, article.text.trimEnd().length)] }];
    }),
};
