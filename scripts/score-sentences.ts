import { existsSync, readFileSync } from 'node:fs';
import { german } from '../src/lexicon/de/index.js';
import type { Document } from '../src/model/document.js';
import { segment } from '../src/segment/index.js';

/**
 * Scores sentence boundaries against files in which `|` marks a boundary and `¦` one that may be there or not, an item a line:
 * `npm run evaluate:sentences [-- FILE…]`. The end of an item is no boundary that could be missed, so it does not count.
 */
const data = process.env.WERSAGT_DATA ?? new URL('../../shared/data', import.meta.url).pathname;
const files =
  process.argv.length > 2 ? process.argv.slice(2) : [`${data}/sentences/tricky.txt`, 'test/segment/sentences.txt'];
for (const file of files) {
  if (existsSync(file)) print(file, readFileSync(file, 'utf8'));
  else console.log(`${file}: not there; set WERSAGT_DATA to the folder with the public data`);
}

function print(file: string, content: string): void {
  let hits = 0;
  let found = 0;
  let expected = 0;
  const items = content.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# '));
  for (const item of items) {
    const gold = boundaries(item);
    const ends = sentenceEnds(gold.text).filter((end) => !gold.optional.has(end));
    const right = ends.filter((end) => gold.required.has(end)).length;
    hits += right;
    found += ends.length;
    expected += gold.required.size;
    if (right < ends.length || right < gold.required.size) console.log(`  ${item}\n  → ${marked(gold.text, ends)}`);
  }
  const precision = hits / found;
  const recall = hits / expected;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${file}: ${items.length} items, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  );
}

/** Places of the boundaries of an item in its text without the signs. */
function boundaries(item: string): { text: string; required: ReadonlySet<number>; optional: ReadonlySet<number> } {
  const required = new Set<number>();
  const optional = new Set<number>();
  let text = '';
  for (const character of item) {
    if (character === '|') required.add(text.length);
    else if (character === '¦') optional.add(text.length);
    else text += character;
  }
  required.delete(text.trimEnd().length);
  return { text, required, optional };
}

/** Source offsets of the ends of all sentences but the last. */
function sentenceEnds(text: string): readonly number[] {
  return segment(documentOf(text), german)
    .sentences.slice(0, -1)
    .map((sentence) => sentence.end);
}

function documentOf(source: string): Document {
  const runs = [{ span: { start: 0, end: source.length }, text: source }];
  return { path: '-', format: 'text', source, blocks: [{ index: 0, kind: 'paragraph', runs }], meta: {} };
}

function marked(text: string, ends: readonly number[]): string {
  return ends.reduceRight((shown, end) => `${shown.slice(0, end)}|${shown.slice(end)}`, text);
}
