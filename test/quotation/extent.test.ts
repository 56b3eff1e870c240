import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { readCases } from '../cases.js';

/** "extent | the words with their marks", a line for each stretch in marks. */
function extentsIn(text: string): readonly string[] {
  const { quotations } = analyse(plainText.read('case.txt', text), german);
  return quotations
    .filter(({ type }) => type === 'direct')
    .map(({ extent, parts }) => `${extent} | ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

describe('extent of words in marks', () => {
  it.each(readCases('test/quotation/extent.txt'))('$name', ({ text, expected }) => {
    expect(extentsIn(text)).toEqual(expected);
  });
});
