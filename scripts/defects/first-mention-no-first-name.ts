import { inserted, removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { namedPeople } from './name-places.js';

export const firstMentionNoFirstName: Generator = {
  check: 'names/first-mention-no-first-name',
  what: 'the first name moves from the first mention to the second one',
  seed: (article) =>
    namedPeople(article).flatMap(({ given, surname, gender, places: [first, second] }) => {
      if (!first?.isFull || !second || second.isFull || !gender) return [];
      const { start, end } = first.span;
      const edits = [removed({ start, end: end - surname.length }), inserted(`${given} `, second.span.start)];
      return [{ edits, near: first.span }];
    }),
};
