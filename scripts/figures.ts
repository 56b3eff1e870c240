/**
 * Writes today's figures into README.md: `npm run figures -- [--data PATH] [--bench]`; tables of accuracy and of the checks, and
 * with --bench those of speed, which takes up to ten minutes and wants an idle machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusGold } from './evaluate/corpus.js';
import { type Evaluation, evaluate } from './evaluate/evaluation.js';
import { absence, dataFolder, type Gold, readGold, sentenceFiles } from './evaluate/gold.js';
import { predict } from './evaluate/predict.js';
import { scoreChecks } from './evaluate/score-checks.js';
import { scoreSentences } from './evaluate/score-sentences.js';
import { accuracyBlocks } from './figures/accuracy.js';
import { fill } from './figures/blocks.js';
import { catalogueBlocks } from './figures/catalogue.js';
import { speedBlocks } from './figures/speed.js';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, bench: { type: 'boolean', default: false } },
});
const folder = dataFolder(options.data);
const [train, dev] = [readGold(folder, 'train'), readGold(folder, 'dev')];
if (!train || !dev) {
  console.error(absence(folder));
  process.exit(2);
}
const checks = scoreChecks();
const blocks = {
  ...accuracyBlocks({
    train: evaluationOf(train),
    dev: evaluationOf(dev),
    corpus: evaluationOf(corpusGold()),
    sentences: sentenceScores(),
  }),
  ...catalogueBlocks(checks),
  ...(options.bench ? speedBlocks(JSON.parse(benchmark())) : {}),
};
writeFileSync('README.md', fill(readFileSync('README.md', 'utf8'), blocks));
console.log(`${Object.keys(blocks).join(', ')}: written to README.md`);

function evaluationOf(gold: Gold): Evaluation {
  return evaluate(gold, predict(gold.documents)).evaluation;
}

function sentenceScores() {
  const files = sentenceFiles(folder).filter((file) => existsSync(file));
  return Object.fromEntries(files.map((file) => [basename(file), scoreSentences(readFileSync(file, 'utf8'))]));
}

function benchmark(): string {
  return execFileSync('node_modules/.bin/tsx', ['scripts/bench.ts', '--json'], { encoding: 'utf8' });
}
