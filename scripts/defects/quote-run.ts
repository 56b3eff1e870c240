import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const quoteRun: Generator = {
  check: 'attribution/quote-run',
  what: 'a paragraph at the end quotes a person of the article three times without prose between',
  seed: ({ text, people }) =>
    people.map(({ name }) => {
      const run = `„Das hat lange gedauert“, sagte ${name}. „Wir haben viel gelernt“, sagte ${name}. „Jetzt geht es weiter“, sagte ${name}.`;
      return { edits: [inserted(`\n\n${run}`, text.trimEnd().length)] };
    }),
};
