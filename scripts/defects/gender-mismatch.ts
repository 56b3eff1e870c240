import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';
import { namedPeople } from './name-places.js';

export const genderMismatch: Generator = {
  check: 'names/gender-mismatch',
  what: 'a named speaker becomes a pronoun of the other gender, behind two sentences about that person alone',
  seed: (article) => {
    const people = namedPeople(article);
    return framedQuotations(article).flatMap(({ open, mention, speaker }) => {
      const person = people.find(({ name }) => name === speaker?.name);
      if (!person?.gender) return [];
      const own = person.gender === 'f' ? 'Sie' : 'Er';
      const opening = inserted(`${person.name} kam am Abend. ${own} wirkte müde. `, open.start);
      return [{ edits: [opening, { span: mention, text: person.gender === 'f' ? 'er' : 'sie' }] }];
    });
  },
};
