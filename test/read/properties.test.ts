import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/read/index.js';

const part = fc.constantFrom(
  ...[
    'Wir',
    'bauen',
    'am Markt.',
    '„',
    '“',
    '»',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '\u2028',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '!',
    '<br>',
    '<',
    '>',
    '<!--',
    '-->',
    '\\',
    '&',
  ],
  ...[
    '&bdquo;',
    '&#8222;',
    '&shy;',
    '---\n',
    'title: ',
    'date: ',
    '===\n',
    '[a]: b\n',
    '😀',
    '\0',
    '\ud800',
    'CDU-\nPolitiker',
  ],
);
const text = fc.oneof(
  fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe.each(['a.txt', 'a.md'])('any text as %s', (path) => {
  it('is read as runs that lie in the source, in order, without an overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = readerFor(path).read(path, source);
        expect(document.source).toBe(source);
        const starts = document.blocks.map((block) => block.index);
        expect(starts).toEqual(starts.map((_, index) => index));
        let end = 0;
        for (const { runs } of document.blocks) {
          expect(runs.some((run) => run.text.trim() !== '')).toBe(true);
          for (const { span } of runs) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(source.length);
            end = span.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(readerFor(path).read(path, source)).toEqual(readerFor(path).read(path, source));
      }),
    );
  });
});
