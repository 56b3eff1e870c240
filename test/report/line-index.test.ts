import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, widthOf } from '../../src/report/characters.js';
import { lineIndex } from '../../src/report/line-index.js';

const graphemes = (text: string) => Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);

describe('characters', () => {
  it.each([
    ['Grüße', 5],
    ['Gru\u0308ße', 5],
    ['👨‍👩‍👧!', 2],
    ['🇩🇪🇨🇭', 2],
    ['„東京“', 4],
    ['', 0],
  ])('%j are %i', (text, count) => {
    expect(charactersOf(text)).toHaveLength(count);
    expect(charactersOf(text).join('')).toBe(text);
  });

  it.each([
    ['a', 1],
    ['„', 1],
    ['京', 2],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['é', 1],
  ])('%j takes %i columns', (character, width) => {
    expect(widthOf(character)).toBe(width);
  });
});

describe('line index', () => {
  it('counts lines and characters from 1', () => {
    const index = lineIndex('eins\r\nzwei 😀 drei\n\nvier');
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(6)).toEqual({ line: 2, column: 1 });
    expect(index.position(14)).toEqual({ line: 2, column: 8 });
    expect(index.position(19)).toEqual({ line: 3, column: 1 });
    expect(index.position(24)).toEqual({ line: 4, column: 5 });
    expect([1, 2, 3, 4].map((line) => index.line(line))).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 18 },
      { start: 19, end: 19 },
      { start: 20, end: 24 },
    ]);
  });

  it('agrees with plain counting, on long lines too, whatever the order of the questions', () => {
    const word = fc.constantFrom(
      'Rat',
      ' ',
      '„',
      'ü',
      'u\u0308',
      '😀',
      '👨‍👩‍👧',
      '京',
      '\n',
      '.',
      'Oberbach '.repeat(500),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.array(fc.nat(), { maxLength: 10 }), (words, places) => {
        const source = words.join('');
        const index = lineIndex(source);
        for (const place of places) {
          const offset = words.slice(0, place % (words.length + 1)).join('').length;
          const before = source.slice(0, offset).split('\n');
          const column = graphemes(before.at(-1) as string).length + 1;
          expect(index.position(offset)).toEqual({ line: before.length, column });
        }
      }),
      { numRuns: 50 },
    );
  });
});
