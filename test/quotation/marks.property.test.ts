import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import { contains, overlaps } from '../../src/model/span.js';
import { pairMarks } from '../../src/quotation/marks/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { segment } from '../../src/segment/index.js';

const piece = fc.constantFrom(...'„“”"»«›‹‚‘’\'`´,.:?() \n', '\n\n', ',,', "''", 'Ja', 'sagte er', '27', '…');
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('pairs of quotation marks in any text', () => {
  it('nest or part, stand in order and stay in their block', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = plainText.read('any.txt', source);
        const { tokens, sentences } = segment(document, german);
        const stretches = pairMarks(document, tokens, sentences, german);
        for (const [index, stretch] of stretches.entries()) {
          const before = stretches[index - 1];
          expect(stretch.index).toBe(index);
          expect(stretch.end).toBeGreaterThan(stretch.start);
          if (before) expect(stretch.start).toBeGreaterThan(before.start);
          if (before && overlaps(before, stretch)) expect(contains(before, stretch)).toBe(true);
          if (stretch.inside !== undefined) expect(contains(stretches[stretch.inside]!, stretch)).toBe(true);
          if (stretch.continues !== undefined) expect(stretches[stretch.continues]!.block).toBe(stretch.block - 1);
          for (let token = stretch.inner.from; token < stretch.inner.to; token += 1)
            expect(tokens[token]!.block).toBe(stretch.block);
        }
      }),
      { numRuns: 500 },
    );
  });
});
