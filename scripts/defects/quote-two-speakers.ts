import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const quoteTwoSpeakers: Generator = {
  check: 'repetition/quote-two-speakers',
  what: 'a sentence is repeated at the end and given to another person of the article',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ words, speaker }) => {
      const surname = speaker?.name.split(' ').at(-1) ?? '';
      const other = pick(article.people.filter(({ name }) => name.split(' ').at(-1) !== surname));
      if (speaker?.kind !== 'person' || !other || words.split(/\s+/).length < 5) return [];
      return [{ edits: [inserted(`\n\n„${words}“, sagte ${other.name}.`, article.text.trimEnd().length)] }];
    }),
};
