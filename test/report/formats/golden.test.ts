import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../../src/report/columns.js';
import type { ExplainedCheck } from '../../../src/report/explanation.js';
import { formats } from '../../../src/report/formats/index.js';
import { stepSummary } from '../../../src/report/formats/markdown.js';
import { files } from './files.js';
import { written } from './run.js';

const names: Readonly<Record<FormatName, string>> = {
  pretty: 'pretty.txt',
  unix: 'unix.txt',
  json: 'check.json',
  jsonl: 'check.jsonl',
  sarif: 'check.sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  rdjson: 'rdjson.json',
  markdown: 'check.md',
};

/** Two checks are enough to see how they are explained. */
const checks: readonly ExplainedCheck[] = (['marks/unclosed-quote', 'attribution/orphan-quote'] as const).map((id) => ({
  id,
  severity: 'error',
  optional: id.startsWith('attribution'),
  summary: 'Ein Anführungszeichen steht ohne sein Gegenstück.',
  rationale: 'Fehlt eines, ist nicht zu erkennen, wo die fremden Worte aufhören (Regelwerk, § 89).',
  exceptions: 'Keine.',
  options: [{ name: 'words', default: ['etwa', 'circa'], meaning: 'Wörter, die zählen.' }],
  examples: { fires: ['Meier sagte: [[„]]Das ist falsch.'], silent: ['Meier sagte: „Das ist falsch.“'] },
}));

/** Every format of one draft with findings of every kind; `vitest run test/report -u` writes them anew. */
describe('golden formats', () => {
  it.each(formats)('$name', async (format) => {
    await expect(written(format, files, { checks })).toMatchFileSnapshot(`../../golden/formats/${names[format.name]}`);
  });

  it('step summary in English', async () => {
    const text = written(stepSummary, files, { locale: 'en' });
    await expect(text).toMatchFileSnapshot('../../golden/formats/step-summary.en.md');
  });

  it.each(formats)('$name of nothing and of nothing wrong', async (format) => {
    const text = `${written(format, [], { checks: [] })}----\n${written(format, files.slice(1, 2), { checks: [] })}`;
    await expect(text).toMatchFileSnapshot(`../../golden/formats/nothing/${names[format.name]}`);
  });
});
