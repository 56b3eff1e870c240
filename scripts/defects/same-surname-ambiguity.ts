import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { namedPeople } from './name-places.js';

export const sameSurnameAmbiguity: Generator = {
  check: 'names/same-surname-ambiguity',
  what: 'somebody of the same surname and gender comes in before a sentence that has the surname alone',
  seed: (article, pick) =>
    namedPeople(article).flatMap(({ given, surname, gender, places: [first, ...later] }) => {
      const place = pick(later.filter(({ isFull, mention, span }) => !isFull && span.start === mention.start));
      const own = place && article.context.sentence(place.mention.tokens.from);
      const other = pick((gender === 'f' ? WOMEN : MEN).filter((row) => !given.includes(row)));
      if (!first?.isFull || !own || !gender || article.context.isQuoted(own)) return [];
      return [{ edits: [inserted(`Auch ${other} ${surname} kam am Abend. `, own.start)], near: own }];
    }),
};

const WOMEN = ['Solveig', 'Karla', 'Renate', 'Ute'];
const MEN = ['Arne', 'Tom', 'Jochen', 'Uwe'];
