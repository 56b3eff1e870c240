import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const personShift: Generator = {
  check: 'indirect/person-shift',
  what: 'a quotation that begins with “Ich” or “Wir” is joined to a sentence of the report',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ open, words }) => {
      const [first = ''] = /^(?:Ich|Wir)(?=\s)/.exec(words) ?? [];
      const start = open.end;
      const small = { span: { start, end: start + 1 }, text: first.charAt(0).toLowerCase() };
      return first === '' ? [] : [{ edits: [inserted(`${pick(REPORTS)} und `, open.start), small] }];
    }),
};

const REPORTS = ['Viele seien gekommen', 'Die Lage habe sich gebessert', 'Das Ergebnis sei noch offen'];
