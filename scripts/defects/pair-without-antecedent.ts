import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const pairWithoutAntecedent: Generator = {
  check: 'attribution/pair-without-antecedent',
  what: 'a new section at the end speaks of die beiden before anybody but the speaker is named',
  seed: ({ text, people }, pick) =>
    people.map(({ name }) => ({
      edits: [inserted(`\n\n${pick(HEADINGS)}\n\n${pick(OPENINGS)} ${name} ${pick(REPORTS)}.`, text.trimEnd().length)],
    })),
};

const HEADINGS = ['Noch keine Entscheidung', 'Weitere Gespräche geplant', 'Was nun folgt'];
const OPENINGS = [
  'Am Abend äußerte sich die Regierung.',
  'Die Sitzung dauerte lange.',
  'Das Papier liegt inzwischen vor.',
];
const REPORTS = [
  'sagte, die beiden hätten lange gesprochen',
  'erklärte, dass die beiden sich geeinigt hätten',
  'berichtete, den beiden sei nichts versprochen worden',
];
