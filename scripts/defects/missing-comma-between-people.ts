import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const missingCommaBetweenPeople: Generator = {
  check: 'names/missing-comma-between-people',
  what: 'a paragraph enumerates people of the article with party and office, one comma is missing',
  seed: ({ text, people }, pick) =>
    people.map(({ name }) => {
      const row = `${name} (${pick(PARTIES)}) ${pick(OFFICES)}, ${pick(OTHERS)} und viele Gäste`;
      return { edits: [inserted(`\n\nAm Abend ${pick(VERBS)} ${row} zusammen.`, text.trimEnd().length)] };
    }),
};

const PARTIES = ['CDU', 'SPD', 'Grüne', 'FDP'];
const OFFICES = ['Landrätin Anna Kruse', 'Bürgermeister Jan Petersen', 'Staatssekretär Uwe Vosskamp'];
const OTHERS = ['Pfarrerin Karla Ziegler', 'Polizeipräsident Arne Lübbers'];
const VERBS = ['kamen', 'saßen', 'trafen'];
