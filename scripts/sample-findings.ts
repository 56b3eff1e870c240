/**
 * Runs all checks over published articles, to be judged by a reader: warnings and errors per 1,000 words, what each check found,
 * and a sample that a seed chooses, each finding with its line:
 *
 *   npm run sample:findings -- [--count N] [--seed N] [--only ID,ID] [--severity error] [--data PATH]
 *
 * The articles are those of `npm run evaluate`; their text goes to the terminal alone.
 */
import { parseArgs } from 'node:util';
import { check } from '../src/check/index.js';
import type { Finding } from '../src/model/finding.js';
import { analysisOf } from './defects/article.js';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import { table } from './evaluate/table.js';
import { randomNumbers, shuffled } from './tagger/random.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    severity: { type: 'string' },
    data: { type: 'string' },
  },
});
/** Characters to show on either side of a finding. */
const AROUND = 220;

const folder = dataFolder(values.data);
const parts = (['train', 'dev'] as const).map((part) => readGold(folder, part));
if (parts.includes(undefined)) console.log(absence(folder));
else run(parts.flatMap((part) => part?.documents ?? []));

function run(documents: readonly { readonly name: string; readonly text: string }[]): void {
  let words = 0;
  const found: { readonly name: string; readonly text: string; readonly finding: Finding }[] = [];
  for (const { name, text } of documents) {
    const analysis = analysisOf(`${name}.txt`, text);
    words += analysis.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
    for (const finding of check(analysis, {})) found.push({ name, text, finding });
  }
  const only = values.only?.split(',');
  const chosen = found.filter(
    ({ finding: { check: id, severity } }) =>
      (!only || only.some((part) => id.includes(part))) &&
      (values.severity ? severity === values.severity : severity !== 'info'),
  );
  for (const { name, text, finding } of shuffled(chosen, randomNumbers(Number(values.seed))).slice(
    0,
    Number(values.count),
  ))
    console.log(`${shown(name, text, finding)}\n`);
  const ids = [...new Set(found.map(({ finding }) => finding.check))].sort();
  const counts = (id: string) =>
    (['error', 'warning', 'info'] as const).map(
      (severity) => `${found.filter(({ finding }) => finding.check === id && finding.severity === severity).length}`,
    );
  console.log(table([['check', 'error', 'warning', 'info'], ...ids.map((id) => [id, ...counts(id)])]));
  const strong = found.filter(({ finding }) => finding.severity !== 'info').length;
  const rate = ((1000 * strong) / words).toFixed(2);
  console.log(
    `${documents.length} articles, ${words} words: ${strong} warnings and errors, ${rate} per 1,000 words; ${found.length - strong} hints`,
  );
}

/** The article's name, line, check and message, then the excerpt with the finding between ⟦ and ⟧. */
function shown(name: string, text: string, { check: id, severity, message, span }: Finding): string {
  const line = text.slice(0, span.start).split('\n').length;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const excerpt = `${before}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + AROUND)}`;
  return `${name}:${line} ${severity} ${id}: ${message}\n    ${excerpt.replaceAll('\n', '¶')}`;
}
