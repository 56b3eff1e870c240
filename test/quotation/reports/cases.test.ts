import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.js';
import { german } from '../../../src/lexicon/de/index.js';
import { plainText } from '../../../src/read/plain-text.js';
import { readCases } from '../../cases.js';

const folder = 'test/quotation/reports';

/** "type | words, a gap where the frame stands | cue: its words", a line for each report without marks. */
function reportsIn(text: string): readonly string[] {
  const { quotations, cues, tokens } = analyse(plainText.read('case.txt', text), german);
  return quotations
    .filter(({ type }) => type !== 'direct')
    .map(({ type, parts, cue: id }) => {
      const cue = cues.find((candidate) => candidate.id === id);
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return [type, words, cue && `cue: ${cue.tokens.map((i) => tokens[i]?.text).join(' ')}`]
        .filter(Boolean)
        .join(' | ');
    });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(files)('reports: %s', (file) => {
  it.each(readCases(`${folder}/${file}`))('$name', ({ text, expected }) => {
    expect(reportsIn(text)).toEqual(expected);
  });
});
