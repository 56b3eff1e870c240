import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/cue/index.js';
import { parse } from '../../src/grammar/index.js';
import { german } from '../../src/lexicon/de/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { segment } from '../../src/segment/index.js';
import { readCases } from '../cases.js';

const folder = 'test/cue';

/** "kind | its words | source: the words that name who speaks", a line for each cue. */
function cuesIn(text: string): readonly string[] {
  const { tokens, sentences } = segment(plainText.read('case.txt', text), german);
  const words = (indices: readonly number[]) => indices.map((i) => tokens[i]?.text).join(' ');
  return findCues(tokens, parse(tokens, sentences, german), german).map(({ kind, tokens: own, source }) => {
    const range = source && Array.from({ length: source.to - source.from }, (_, k) => source.from + k);
    return [kind, words(own), range && `source: ${words(range)}`].filter(Boolean).join(' | ');
  });
}

const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(files)('cues: %s', (file) => {
  it.each(readCases(`${folder}/${file}`))('$name', ({ text, expected }) => {
    expect(cuesIn(text)).toEqual(expected);
  });
});
