/**
 * Puts defects into published articles, one at a time, and counts how many the check that must find them finds:
 *
 *   npm run bench:checks -- [--only ID,ID] [--sample N] [--misses N] [--data PATH] [--write]
 *
 * `--misses` shows defects that were not found; `--write` writes docs/defects.md. The articles are those of `npm run evaluate`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks } from '../src/check/index.js';
import { articleOf } from './defects/article.js';
import { generators } from './defects/index.js';
import { defectsPage } from './defects/page.js';
import { sample } from './defects/sample.js';
import { turned } from './defects/turned-frames.js';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import { percent, table } from './evaluate/table.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sample: { type: 'string', default: '60' },
    misses: { type: 'string', default: '0' },
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
/** Characters of the article to show on either side. */
const AROUND = 200;

const folder = dataFolder(values.data);
const parts = (['train', 'dev'] as const).map((part) => readGold(folder, part));
const documents = parts.flatMap((part) => part?.documents ?? []);
if (parts.includes(undefined)) console.log(absence(folder));
else run();

function run(): void {
  const published = documents.map(({ name, text }) => once(() => articleOf(`${name}.txt`, text)));
  const articles = [...published, ...published.map((article) => once(() => turned(article())))];
  const only = values.only?.split(',');
  const chosen = generators.filter(({ check }) => !only || only.some((id) => check.includes(id)));
  const rows = chosen.map((generator) => {
    const trials = sample(generator, articles, Number(values.sample));
    const misses = trials.filter(({ found }) => !found);
    for (const { article, text, place } of misses.slice(0, Number(values.misses))) {
      const [from, to] = [Math.max(0, place.start - AROUND), place.end + AROUND];
      console.log(`${generator.check} | ${article}\n    ${text.slice(from, to).replaceAll('\n', '¶')}`);
    }
    const row = { generator, found: trials.length - misses.length, seeded: trials.length };
    console.log(`${generator.check.padEnd(40)} ${row.found} / ${row.seeded}`);
    return row;
  });
  const shares = rows.map(({ found, seeded }) => found / Math.max(seeded, 1));
  const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const lines = rows.map(({ generator: { check }, found, seeded }, index) => [
    check,
    `${found}`,
    `${seeded}`,
    percent(shares[index] ?? 0),
  ]);
  console.log(table([['check', 'found', 'seeded', '%'], ...lines, ['average', '', '', percent(average)]]));
  const without = checks.filter(({ id }) => !generators.some(({ check }) => check === id)).map(({ id }) => id);
  if (without.length > 0) console.log(`no generator: ${without.join(', ')}`);
  if (!values.write) return;
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/defects.md', defectsPage(rows, average));
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
