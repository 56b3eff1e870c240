import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.js';
import { german } from '../src/lexicon/de/index.js';
import type { Analysis } from '../src/model/analysis.js';
import { contains, cover, overlaps, type Span } from '../src/model/span.js';
import { readerFor } from '../src/read/index.js';

const analysed = (text: string): Analysis => analyse(readerFor('entwurf.txt').read('entwurf.txt', text), german);

/** Words that make quotations, frames and clauses likely; and anything at all. */
const words = [
  '„',
  '“',
  '»',
  '«',
  '‚',
  '‘',
  '"',
  ',',
  '.',
  ':',
  '!',
  '–',
  '(',
  ')',
  '\n\n',
  'sagte',
  'sagten',
  'Anna Kruse',
  'der Minister',
  'die Stadt',
  'er',
  'sie',
  'laut',
  'nach Angaben',
  'dass',
  'und',
  'sei',
  'habe',
  'soll',
  'nicht',
  'teilte',
  'mit',
  'so',
  'zufolge',
  'wie',
  'Das',
  'Der Plan',
  'gut',
  'zu bauen',
  '6.',
  'Dr.',
  '😀',
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

describe('any text', () => {
  it('is analysed without an error, and twice alike', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(analysed(source)).toEqual(analysed(source));
      }),
      { numRuns: 300 },
    );
  });

  it('has quotations within the source, in order, that nest or part', () => {
    fc.assert(
      fc.property(text, (source) => {
        const direct = analysed(source).quotations.map((quotation) => {
          expectOrdered(quotation.parts, source);
          return quotation;
        });
        const extents = direct.filter(({ type }) => type === 'direct').map(({ parts }) => cover(parts));
        for (const a of extents)
          for (const b of extents) expect(!overlaps(a, b) || contains(a, b) || contains(b, a)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has results that point to earlier ones only', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { quotations, cues, mentions, speakers, links, attributions } = analysed(source);
        const ids = new Set([...quotations, ...cues, ...mentions, ...speakers].map(({ id }) => id));
        expect(ids.size).toBe(quotations.length + cues.length + mentions.length + speakers.length);
        for (const { quotation, cue, mention, via } of attributions)
          for (const id of [quotation, cue, mention, via]) if (id !== undefined) expect(ids).toContain(id);
        for (const { mention, speaker } of links) expect(ids.has(mention) && ids.has(speaker)).toBe(true);
        for (const { inside, continues, cue } of quotations)
          for (const id of [inside, continues, cue]) if (id !== undefined) expect(ids).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('has frames, speakers and addressees within the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { frame, speakerSpans, cueSpans, addressee } of analysed(source).attributions)
          for (const spans of [frame, speakerSpans, cueSpans, addressee]) expectOrdered(spans ?? [], source);
      }),
      { numRuns: 300 },
    );
  });
});

function expectOrdered(spans: readonly Span[], source: string): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(source.length);
}

describe('a text', () => {
  it('is read the same, whatever was read before', () => {
    const quoted = '"Nein", sagte Krug.';
    const before = analysed(quoted).grammar.tags;
    analysed('Das Rohr misst 5".');
    expect(analysed(quoted).grammar.tags).toEqual(before);
    expect(before[0]).toBe('PUNCT');
  });
});

describe('a text that nobody writes', () => {
  const limit = 5000;

  it(
    'with clauses in a row that name nobody',
    () => {
      expect(analysed('„Das ist gut“ und sagte „Gut“ '.repeat(24)).quotations).toHaveLength(48);
    },
    limit,
  );

  it(
    'with a word without end',
    () => {
      expect(analysed(`A${'a'.repeat(100_000)}sprecher sagte, er komme.`).quotations).toHaveLength(1);
    },
    limit,
  );

  it(
    'with quotations that each share a word with the next',
    () => {
      expect(analysed('Das sagte Krug. '.repeat(4000)).quotations.length).toBeGreaterThan(3000);
    },
    limit,
  );
});
