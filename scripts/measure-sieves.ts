/**
 * Measures the precision of each sieve on the training articles and writes it into src/attribute/measured.gen.ts,
 * from where it is shown as confidence: `npm run measure -- [--data PATH]`. The same articles and code give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import { pairUp } from './evaluate/pairing.js';
import { predict, unattributed } from './evaluate/predict.js';
import { scoreSieves } from './evaluate/score-sieves.js';

const target = fileURLToPath(new URL('../src/attribute/measured.gen.ts', import.meta.url));

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const folder = dataFolder(options.data);
const gold = readGold(folder, 'train');
if (!gold) {
  console.error(absence(folder));
  process.exit(2);
}

const rows = scoreSieves(pairUp(gold.documents, predict(gold.documents)))
  .filter((row) => row.sieve !== unattributed)
  .sort((a, b) => (a.sieve < b.sieve ? -1 : 1));
const lines = rows.map(({ sieve, cases, speakerRight }) => {
  const precision = Math.round((speakerRight / cases) * 1000) / 1000;
  return `  '${sieve}': { precision: ${precision}, cases: ${cases} },`;
});

mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  `// Written by scripts/measure-sieves.ts (npm run measure); do not edit.

/**
 * Precision of each sieve on the training articles, 0 to 1: the share of its attributions whose quotation is a gold one and
 * whose speaker is the gold speaker (token F1 of at least 0.5 each), and the number of attributions behind it.
 */
export const measured: Readonly<Record<string, { precision: number; cases: number }>> = {
${lines.join('\n')}
};
`,
);
console.log(`${rows.length} sieves measured on ${gold.documents.length} articles: ${target}`);
