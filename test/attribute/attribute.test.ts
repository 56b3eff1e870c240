import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../cases.js';
import { attributionLines } from './lines.js';

const folder = new URL('.', import.meta.url).pathname;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  describe(`attribution: ${file.replace('.txt', '')}`, () => {
    for (const { name, text, expected } of readCases(folder + file)) {
      it(name, () => expect(attributionLines(text)).toEqual(expected));
    }
  });
}
