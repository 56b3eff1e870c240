import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tag } from '../../src/grammar/tag.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Token, TokenKind } from '../../src/model/token.js';

const folder = new URL('tag/', import.meta.url);

/** Words and signs set apart by spaces, as the case files write them. */
function tokensOf(text: string): readonly Token[] {
  let start = 0;
  return text.split(' ').map((word, index) => {
    const token = { index, block: 0, text: word, normal: word.toLowerCase(), kind: kindOf(word), spaced: true };
    const placed = { ...token, start, end: start + word.length };
    start += word.length + 1;
    return placed;
  });
}

function kindOf(word: string): TokenKind {
  if (/^[„“»«]$/.test(word)) return 'mark';
  if (/\p{L}/u.test(word)) return 'word';
  return /\d/.test(word) ? 'number' : 'punctuation';
}

function tagged(text: string): string {
  const tokens = tokensOf(text);
  const sentence = { index: 0, block: 0, start: 0, end: text.length, tokens: { from: 0, to: tokens.length } };
  const tags = tag(tokens, [sentence], german);
  return tokens
    .map((token, index) => (tags[index] === 'PUNCT' ? token.text : `${token.text}/${tags[index]}`))
    .join(' ');
}

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', ''), () => {
    for (const block of readFileSync(new URL(file, folder), 'utf8').trim().split(/\n\n+/)) {
      const [name = '', text = '', , expected = ''] = block.split('\n');
      it(name.replace('# ', ''), () => expect(tagged(text)).toBe(expected));
    }
  });
}

it('gives every token a tag and leaves no sentence, no tag', () => {
  expect(tag([], [], german)).toEqual([]);
  expect(tag(tokensOf('Zwölf Boxkämpfer'), [], german)).toHaveLength(2);
});
