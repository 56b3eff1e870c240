/**
 * Measures the precision of each sieve on the training articles and writes it into src/attribute/measured.gen.ts,
 * from where it is shown as confidence: `npm run measure -- [--data PATH]`. The same articles and code give the same bytes.
 * Warns where the list of sieves asks a less precise one first.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sieves } from '../src/attribute/index.js';
import { repeatedWords } from '../src/attribute/sieves/repeated-words.js';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import { enoughCases, inversions, measure, toModule } from './evaluate/measure.js';
import { pairUp } from './evaluate/pairing.js';
import { predict } from './evaluate/predict.js';
import { percent, table } from './evaluate/table.js';

const target = 'src/attribute/measured.gen.ts';

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const folder = dataFolder(options.data);
const gold = readGold(folder, 'train');
if (!gold) {
  console.error(absence(folder));
  process.exit(2);
}
const names = [...sieves.map(({ name }) => name), repeatedWords];
const rows = measure(pairUp(gold.documents, predict(gold.documents)), names);
writeFileSync(target, toModule(rows));

const lines = rows.map(({ sieve, all }) => [
  sieve,
  `${all.cases}`,
  all.cases < enoughCases ? 'too few' : percent(all.precision),
]);
console.log(table([['', 'cases', 'precision'], ...lines]));
for (const line of inversions(rows)) console.warn(`order: ${line}`);
console.log(`${gold.documents.length} articles; written: ${target}`);
