import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import { segment } from '../../src/segment/index.js';
import { paragraphs } from './document.js';

/** An item a line; `|` is a boundary, `¦` one that may be there or not. */
const items = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

const sentencesOf = (...texts: readonly string[]): readonly string[] => {
  const document = paragraphs(...texts);
  return segment(document, german).sentences.map(({ start, end }) => document.source.slice(start, end));
};

/** The item with optional boundaries dropped where the answer has none, and required ones where it is one. */
function settled(item: string, found: readonly string[]): readonly string[] {
  const ends = new Set<string>();
  let joined = '';
  for (const sentence of found) {
    joined += sentence.replace(/\s/g, '');
    ends.add(joined);
  }
  let before = '';
  const marked = Array.from(item, (character) => {
    if (character === '¦') return ends.has(before) ? '|' : '';
    if (character !== '|') before += character.trim();
    return character;
  });
  return marked
    .join('')
    .split('|')
    .map((sentence) => sentence.trim());
}

describe('sentences', () => {
  it.each(items)('%s', (item) => {
    const found = sentencesOf(item.replace(/[|¦]/g, ''));
    expect(found).toEqual(settled(item, found));
  });

  it('end with their block', () => {
    expect(sentencesOf('Der Deich', 'bricht. Alle', 'gehen')).toEqual(['Der Deich', 'bricht.', 'Alle', 'gehen']);
  });

  it('end somewhere, even where no stop ends them, and lose no word', () => {
    const endless = 'die Brücke und '.repeat(2_000).trim();
    const found = sentencesOf(endless);
    expect(found.length).toBeGreaterThan(2);
    expect(found.join(' ')).toBe(endless);
  });

  it('that have no end are cut at a comma where there is one', () => {
    const found = sentencesOf(`${'Brücke '.repeat(700)}, ${'Deich '.repeat(100)}`);
    expect(found.map((sentence) => sentence.at(-1))).toEqual([',', 'h']);
  });
});
