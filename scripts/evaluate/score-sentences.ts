import { german } from '../../src/lexicon/de/index.js';
import type { Document } from '../../src/model/document.js';
import { segment } from '../../src/segment/index.js';
import { harmonic, ratio } from './overlap.js';

/** Sentence boundaries found in the items of one file; shares run from 0 to 1. */
export interface SentenceScore {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Items with a boundary missed or invented, and as we cut them. */
  readonly wrong: readonly { readonly item: string; readonly ours: string }[];
}

/**
 * Scores sentence boundaries against items, one a line, in which `|` marks a boundary and `¦` one that may be there or not.
 * The end of an item is no boundary that could be missed, so it does not count.
 */
export function scoreSentences(content: string): SentenceScore {
  const items = content.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# '));
  const wrong: { item: string; ours: string }[] = [];
  let hits = 0;
  let found = 0;
  let expected = 0;
  for (const item of items) {
    const gold = boundaries(item);
    const ends = sentenceEnds(gold.text).filter((end) => !gold.optional.has(end));
    const right = ends.filter((end) => gold.required.has(end)).length;
    hits += right;
    found += ends.length;
    expected += gold.required.size;
    if (right < ends.length || right < gold.required.size) wrong.push({ item, ours: marked(gold.text, ends) });
  }
  const [precision, recall] = [ratio(hits, found), ratio(hits, expected)];
  return { items: items.length, precision, recall, f1: harmonic(precision, recall), wrong };
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
