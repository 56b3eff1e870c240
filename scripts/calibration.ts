/**
 * Sets the confidence that attributions state beside the share of them that are right: `npm run calibration -- [train|dev]
 * [--data PATH]`, on the articles for development unless told otherwise. Confidence was measured on those for training
 * (`npm run measure`), so that only the others say whether it holds.
 */
import { parseArgs } from 'node:util';
import { type CalibrationRow, calibrate } from './evaluate/calibration.js';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import { pairUp } from './evaluate/pairing.js';
import { predict } from './evaluate/predict.js';
import { percent, table } from './evaluate/table.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' } },
});
const part = positionals[0] === 'train' ? 'train' : 'dev';
const folder = dataFolder(options.data);
const gold = readGold(folder, part);
if (!gold) {
  console.error(absence(folder));
  process.exit(2);
}
const { bins, sieves, error } = calibrate(pairUp(gold.documents, predict(gold.documents)));
print('by confidence', bins);
print('by sieve', sieves);
console.log(`stated and measured lie ${percent(error)} points apart (expected calibration error, bins)`);

function print(title: string, rows: readonly CalibrationRow[]): void {
  const lines = rows.map(({ name, cases, stated, measured }) => [name, `${cases}`, percent(stated), percent(measured)]);
  console.log(`${title}\n${table([['', 'cases', 'stated', 'measured'], ...lines])}\n`);
}
