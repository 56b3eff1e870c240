import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { namedPeople } from './name-places.js';

export const functionOrPartyConflict: Generator = {
  check: 'names/function-or-party-conflict',
  what: 'a later mention gets another party, or an office that excludes the first one',
  seed: (article, pick) =>
    namedPeople(article).flatMap(({ places: [first, ...later] }) => {
      const { party, role = '' } = first?.mention ?? {};
      const [, office = '', ending = ''] = /^(\p{Lu}\p{Ll}+?)(in)?$/u.exec(role) ?? [];
      const others = OFFICES.find((row) => row.includes(office))?.filter((row) => row !== office) ?? [];
      const bare = later.filter(({ isFull, mention, span }) => !isFull && span.start === mention.start);
      return bare.flatMap(({ span }) => {
        const otherParty = pick(PARTIES.filter((row) => row !== party));
        if (party) return [{ edits: [inserted(` (${otherParty})`, span.end)] }];
        const other = pick(others);
        return other ? [{ edits: [inserted(`${other}${ending} `, span.start)] }] : [];
      });
    }),
};

const PARTIES = ['CDU', 'SPD', 'FDP', 'CSU'];
/** Masculine; nobody has two of a row at a time. */
const OFFICES = [
  ['Außenminister', 'Finanzminister', 'Innenminister', 'Verteidigungsminister', 'Umweltminister', 'Verkehrsminister'],
  ['Bürgermeister', 'Landrat', 'Ministerpräsident', 'Polizeipräsident'],
];
