import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { namedPeople } from './name-places.js';

export const herrFrauOrTitleForm: Generator = {
  check: 'names/herr-frau-or-title-form',
  what: 'a bare surname gets Herr or Frau before it',
  seed: (article) =>
    namedPeople(article).flatMap(({ gender, places }) =>
      places.flatMap(({ span, isFull, mention }) =>
        gender && !isFull && span.start === mention.start && !article.context.isQuoted(span)
          ? [{ edits: [inserted(gender === 'f' ? 'Frau ' : 'Herr ', span.start)] }]
          : [],
      ),
    ),
};
