import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/check/check.js';
import { csv } from '../../src/report/csv.js';
import { catalogue, explanation } from '../../src/report/explanation.js';
import { json, jsonLine } from '../../src/report/json.js';
import { ledger, tallyOf, total } from '../../src/report/ledger.js';
import { pretty } from '../../src/report/pretty.js';
import { sourced } from './sourced.js';

const { result } = sourced;
const clean = { ...result, name: 'sauber.txt', findings: [] };
const empty = { ...clean, quotations: [] };
const unreadable = { name: 'kaputt.txt', version: 1, error: 'ist leer.' } as const;

const check = {
  id: 'marks/unclosed-quote',
  severity: 'error',
  summary: 'Ein Anführungszeichen steht ohne sein Gegenstück.',
  rationale:
    'Fehlt eines, ist nicht zu erkennen, wo die fremden Worte aufhören und die des Textes wieder beginnen (Regelwerk, § 89).',
  exceptions: 'Keine.',
  optional: false,
  options: [
    { name: 'words', default: ['etwa', 'circa'], meaning: 'Wörter, die zählen.' },
    { name: 'none', default: [], meaning: 'Wörter, die nicht zählen.' },
  ],
  examples: {
    fires: ['Meier sagte: [[„]]Das ist falsch, und ging.', 'Vorspann.\n\n[[„Ganz\nlang“]] und 東京 [[„]]nah.'],
    silent: ['Meier sagte: „Das ist falsch“, und ging.'],
  },
} as const satisfies Partial<Record<keyof Check, unknown>>;

/** Every report of one draft beside it; `vitest run test/report -u` writes them anew. */
const reports = {
  'pretty.de.txt': pretty([sourced], { locale: 'de', colour: false }),
  'pretty.en.txt': pretty([sourced], { locale: 'en', colour: false }),
  'pretty.colour.txt': pretty([sourced], { locale: 'de', colour: true }),
  'results.json': json([result, clean]),
  'results.jsonl': jsonLine(result) + jsonLine(unreadable),
  'results.csv': csv([result, unreadable]),
  'ledger.de.txt':
    [result, clean, empty].map((row) => ledger(row, 'de')).join('') + total([result, clean].map(tallyOf), 'de'),
  'ledger.en.txt':
    [result, clean, empty].map((row) => ledger(row, 'en')).join('') + total([result, clean].map(tallyOf), 'en'),
  'explanation.txt': explanation(check, 'de', false),
  'catalogue.txt': catalogue([check, { ...check, id: 'a/b', severity: 'warning', optional: true }], 'de', false),
};

describe('golden reports', () => {
  it.each(Object.entries(reports))('%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../golden/reports/${file}`);
  });
});
