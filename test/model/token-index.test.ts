import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import type { Token } from '../../src/model/token.js';
import { tokenFrom } from '../../src/model/token-index.js';
import { plainText } from '../../src/read/plain-text.js';
import { segment } from '../../src/segment/index.js';

const tokensOf = (text: string): readonly Token[] => segment(plainText.read('draft.txt', text), german).tokens;

describe('tokenFrom', () => {
  const tokens = tokensOf(
    '„Wir bauen“, sagte Ohm am Montag in Lohe.  Die Halle steht seit Jahren leer, und niemand will sie.',
  );

  it('finds the same token from wherever it begins to look', () => {
    const last = tokens.at(-1)?.end ?? 0;
    for (let offset = 0; offset <= last + 2; offset++) {
      const plain = tokens.findIndex(({ start }) => start >= offset);
      const expected = plain < 0 ? tokens.length : plain;
      for (let near = 0; near <= tokens.length; near++) expect(tokenFrom(tokens, offset, near)).toBe(expected);
    }
  });

  it('is nowhere in an empty text', () => expect(tokenFrom([], 3, 0)).toBe(0));
});
