import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { saidSentences } from './said-sentences.js';

export const quoteTwoSpeakers: Generator = {
  check: 'repetition/quote-two-speakers',
  what: 'a sentence is repeated at the end and given to another person of the article',
  seed: (article, pick) =>
    saidSentences(article).flatMap(({ words, speaker }) => {
      const surname = speaker.name.split(' ').at(-1) ?? '';
      const other = pick(article.people.filter(({ name }) => name.split(' ').at(-1) !== surname));
      if (!other) return [];
      return [{ edits: [inserted(`\n\n„${words}“, sagte ${other.name}.`, article.text.trimEnd().length)] }];
    }),
};
