/**
 * Measures where sentences end: `npm run evaluate:sentences [-- FILE…]`, on the tricky items of the data folder and on our own
 * unless files are named. A file holds an item a line, `|` marks a boundary and `¦` one that may be there or not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { sentenceFiles } from './evaluate/gold.js';
import { scoreSentences } from './evaluate/score-sentences.js';

const files = process.argv.length > 2 ? process.argv.slice(2) : sentenceFiles();
for (const file of files) {
  if (existsSync(file)) print(file);
  else console.log(`${file}: not there; set WERSAGT_DATA to the folder with the public data`);
}

function print(file: string): void {
  const { items, precision, recall, f1, wrong } = scoreSentences(readFileSync(file, 'utf8'));
  for (const { item, ours } of wrong) console.log(`  ${item}\n  → ${ours}`);
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
  console.log(`${file}: ${items} items, ${figures}`);
}
