import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import { segment } from '../../src/segment/index.js';
import { paragraphs, runs } from './document.js';

const germanPart = fc.constantFrom(
  ...[
    '„',
    '“',
    '”',
    '»',
    '«',
    '‚',
    '‘',
    '’',
    "'",
    '"',
    ',,',
    '``',
    '.',
    '…',
    '...',
    '!',
    '?',
    ',',
    ':',
    '(',
    ')',
    '[',
    ']',
    '-',
    '–',
    '/',
  ],
  ...[
    'Er',
    'sagte',
    'Deich',
    'z.',
    'B.',
    'Dr.',
    'usw.',
    'II',
    '6',
    '2024',
    '3.10',
    'http',
    '@',
    '#',
    '*innen',
    '§',
    '😀',
    '\u00ad',
    '\u200f',
  ],
  ...[' ', ' ', ' ', '\t', '\n', '\0', '\ud800', '\udc00', '\u0301', '\ufeff'],
);
const germanish = fc.array(germanPart, { maxLength: 60 }).map((parts) => parts.join(''));
const text = fc.oneof(germanish, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const run = fc.tuple(
  fc.oneof(germanish, fc.constantFrom('&bdquo;', '<b>', '')),
  fc.option(germanish, { nil: undefined }),
);

/** Text without white space and without what shows nothing. */
const visible = (part: string): string => part.replace(/\s|\p{Cf}|\p{Variation_Selector}/gu, '');

describe('any text', { timeout: 60_000 }, () => {
  it('has tokens that equal their slice of the source, and cover all that shows', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const document = paragraphs(...texts);
        const { tokens } = segment(document, german);
        let end = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.text).toBe(document.source.slice(token.start, token.end));
          expect(token.text).not.toBe('');
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(visible(document.source.slice(end, token.start))).toBe('');
          end = token.end;
        }
        expect(visible(document.source.slice(end))).toBe('');
      }),
    );
  });

  it('has sentences that hold every token once, in order, each in one block', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const { tokens, sentences } = segment(paragraphs(...texts), german);
        let next = 0;
        for (const [index, sentence] of sentences.entries()) {
          const { from, to } = sentence.tokens;
          expect(sentence.index).toBe(index);
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          const held = tokens.slice(from, to);
          expect(held.every((token) => token.block === sentence.block)).toBe(true);
          expect([sentence.start, sentence.end]).toEqual([held[0]!.start, held.at(-1)!.end]);
          next = to;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });

  it('keeps the tokens of any runs ordered and within the source', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (parts) => {
        const document = runs(...parts.map(([source, reading]) => [source, reading ?? source] as const));
        let end = 0;
        for (const token of segment(document, german).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThanOrEqual(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(document.source.length);
      }),
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(text, (part) => {
        expect(segment(paragraphs(part), german)).toEqual(segment(paragraphs(part), german));
      }),
    );
  });

  it.each([
    ['opening marks', '„'.repeat(100_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['ordinals', '1. '.repeat(300_000)],
    ['initials', 'a.'.repeat(300_000)],
    ['brackets with stops', '(. '.repeat(300_000)],
    ['domains', 'www.'.repeat(300_000)],
    ['lone surrogates', '\ud800'.repeat(300_000)],
  ])('is taken in its stride: many %s', (_name, long) => {
    expect(segment(paragraphs(long), german).sentences.length).toBeGreaterThan(0);
  });
});
