import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { namedPeople } from './name-places.js';

export const functionOrPartyConflict: Generator = {
  check: 'names/function-or-party-conflict',
  what: 'a later mention gets another party, or an office that excludes the first one',
  seed: (article, pick) =>
    namedPeople(article).flatMap(({ places: [first, ...later] }) => {
      const bare = later.filter(({ isFull, mention, span }) => !isFull && span.start === mention.start);
      const place = pick(bare);
      const { party, role = '' } = first?.mention ?? {};
      if (!place) return [];
      const other = pick(PARTIES.filter((row) => row !== party));
      if (party && PARTIES.includes(party)) return [{ edits: [inserted(` (${other})`, place.span.end)] }];
      const office = OFFICES.find((row) => new RegExp(`(?:^|Bundes)${row}$`, 'u').test(role));
      const exchanged = pick(OFFICES.filter((row) => row !== office));
      return office ? [{ edits: [inserted(`${exchanged} `, place.span.start)] }] : [];
    }),
};

const PARTIES = ['CDU', 'SPD', 'FDP', 'CSU'];
const OFFICES = ['Außenminister', 'Finanzminister', 'Innenminister', 'Verteidigungsminister'];
