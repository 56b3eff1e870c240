import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { german } from '../src/lexicon/de/index.js';
import { crossValidate, learn } from './tagger/evaluation.js';
import { figures } from './tagger/figures.js';
import { readTreebank } from './tagger/treebank.js';

/**
 * Learns the weights of the part-of-speech tagger and writes `src/grammar/tagger-model.gen.ts`; with `--evaluate` prints
 * the figures of a tenfold cross-validation instead. The treebanks lie in `ud/` under WERSAGT_DATA.
 */
function main(): void {
  const folder = join(process.env.WERSAGT_DATA ?? join(root, '../shared/data'), 'ud');
  const paths = treebanks.map((name) => join(folder, `${name}.conllu`));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`The treebanks are not here:\n${missing.join('\n')}\nSet WERSAGT_DATA to the folder that holds ud/.`);
    process.exitCode = 1;
    return;
  }
  const sentences = paths.map(readTreebank);
  if (process.argv.includes('--evaluate')) {
    console.log(figures(crossValidate(sentences, german, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])));
  } else {
    writeFileSync(join(root, 'src/grammar/tagger-model.gen.ts'), header + learn(sentences.flat(), german) + footer);
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
const treebanks = ['de_gsd-ud-dev', 'de_gsd-ud-test', 'de_pud-ud-test'];
const header = `/*
 * Weights of the part-of-speech tagger, written by \`npm run build:tagger\`. Do not edit.
 * Learnt from Universal Dependencies German-GSD (dev, test) and German-PUD (test), CC BY-SA 4.0; so is this file.
 * See ATTRIBUTION.md in this folder.
 */
export const taggerModel =
  "`;
const footer = '";\n';

main();
