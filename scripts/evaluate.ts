/**
 * Measures accuracy: `npm run evaluate -- [train|dev|both|corpus] [options]`, on the public articles for training or
 * development (the default), on both, or on our own in corpus/.
 *
 *   --data PATH       folder of the public data (else WERSAGT_DATA, else ../shared/data)
 *   --misses N        show N pairs that differ
 *   --dump FILE       write every pair of gold and predicted quotation as text
 *   --json            all figures as JSON, nothing else
 *   --check           exit 1 when a figure is below the committed one by more than 0.2 points
 *   --write-scores    commit the figures to scripts/scores.json
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commitScores, headlines, lossesOf, type Part } from './evaluate/committed.js';
import { corpusGold } from './evaluate/corpus.js';
import { dump } from './evaluate/dump.js';
import { type Evaluation, evaluate, toText } from './evaluate/evaluation.js';
import { absence, dataFolder, readGold } from './evaluate/gold.js';
import type { PairedDocument } from './evaluate/pairing.js';
import { predict } from './evaluate/predict.js';
import { scoreChecks } from './evaluate/score-checks.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    misses: { type: 'string', default: '0' },
    dump: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'write-scores': { type: 'boolean', default: false },
  },
});
const [wanted = 'dev'] = positionals;
const parts: readonly Part[] | undefined = (
  { train: ['train'], dev: ['dev'], both: ['train', 'dev'], corpus: ['corpus'] } as const
)[wanted];
if (!parts) {
  console.error(`${wanted}: unknown, expected train, dev, both or corpus`);
  process.exit(2);
}
const folder = dataFolder(options.data);
const measured = new Map<Part, Evaluation>();

for (const part of parts) {
  const gold = part === 'corpus' ? corpusGold() : readGold(folder, part);
  if (!gold) {
    console.error(absence(folder));
    process.exit(2);
  }
  const started = performance.now();
  const predictions = predict(gold.documents);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = gold.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const { evaluation: quotations, pairs } = evaluate(gold, predictions);
  const evaluation = part === 'corpus' ? { ...quotations, checks: scoreChecks() } : quotations;
  measured.set(part, evaluation);
  if (!options.json) {
    console.log(`== ${part}: ${megabytes.toFixed(2)} MB analysed in ${seconds.toFixed(2)} s\n\n${toText(evaluation)}`);
    showMisses(pairs, Number(options.misses));
  }
  if (options.dump) writeFileSync(parts.length > 1 ? `${options.dump}.${part}` : options.dump, dump(pairs));
  if (options['write-scores']) commitScores(part, headlines(evaluation));
  if (options.check) checkAgainstCommitted(part, evaluation);
}
if (options.json) console.log(JSON.stringify(Object.fromEntries(measured), null, 2));

function showMisses(pairs: readonly PairedDocument[], count: number): void {
  const blocks = dump(pairs)
    .split('\n\n')
    .filter((block) => !block.startsWith('[ok]'));
  for (const block of blocks.slice(0, count)) console.log(`${block}\n`);
}

function checkAgainstCommitted(part: Part, evaluation: Evaluation): void {
  const lost = lossesOf(part, headlines(evaluation));
  for (const line of lost) console.error(`${part} ${line}`);
  if (lost.length > 0) process.exitCode = 1;
  else console.error(`${part}: no figure is below the committed ones`);
}
