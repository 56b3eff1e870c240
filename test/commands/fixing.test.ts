import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { check } from '../../src/check/index.js';
import type { Article } from '../../src/commands/article.js';
import { fixed } from '../../src/commands/fixing.js';
import { german } from '../../src/lexicon/de/index.js';
import { readerFor } from '../../src/read/index.js';

function articleOf(path: string, source: string): Article {
  const document = readerFor(path).read(path, source);
  return { document, findings: [], withText: (text) => articleOf(path, text), encoded: () => undefined };
}

const examined = (article: Article) => ({ article, findings: check(analyse(article.document, german)) });

function fix(path: string, source: string) {
  const { text, mended } = fixed(examined(articleOf(path, source)), examined);
  return { source: text.article.document.source, mended };
}

const lettersOf = (text: string): string => text.replace(/&\w+;/g, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The words of each block of a Markdown file with its kind; plain text tells headings by their signs. */
const markedUp = (path: string, source: string): readonly string[] =>
  path.endsWith('.md')
    ? readerFor(path)
        .read(path, source)
        .blocks.map(({ kind, runs }) => `${kind} ${lettersOf(runs.map(({ text }) => text).join(''))}`)
    : [];

/** The words in each pair of marks. */
const quotedWords = (path: string, source: string): readonly string[] =>
  analyse(readerFor(path).read(path, source), german).marks.map(({ start, end }) =>
    lettersOf(source.slice(start, end)),
  );

const piece = fc.constantFrom(
  ...['„', '“', '”', '»', '«', '‚', '‘', "'", '"', ',,', "''", ',', '.', '?', ':', ' ', ' ', '\n\n', '\r\n'],
  ...['Anna Kruse sagte', 'sagte Jan Weber', 'Das ist gut', 'Ja', 'und sie kommt nicht', '27', '…', 'Bun\u00addestag'],
);
const markup = fc.constantFrom(
  '\\"',
  '\\',
  '**',
  '*',
  '_',
  '&quot;',
  '&bdquo;',
  '> ',
  '# ',
  '- ',
  '[Weber](x "y")',
  '`',
);
const textOf = (pieces: fc.Arbitrary<string>) =>
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('').replace(/([\p{L}\p{N}])(?=\p{Lu})/gu, '$1 '));

describe('safe fixes of any text', () => {
  it.each([
    ['draft.txt', textOf(piece)],
    ['draft.md', textOf(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: markup }))],
  ])('leave every word and all markup of %s where it is, and are done at once', (path, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        const once = fix(path, source);
        expect(lettersOf(once.source)).toBe(lettersOf(source));
        expect(markedUp(path, once.source)).toEqual(markedUp(path, source));
        expect(fix(path, once.source)).toEqual({ source: once.source, mended: 0 });
      }),
      { numRuns: 150 },
    );
  });
});

const data = join(process.env.WERSAGT_DATA ?? '../shared/data', 'wikinews/train.jsonl');

describe.runIf(existsSync(data))('safe fixes of published articles', () => {
  it('leave every word where it is, quote the same words, and are done at once', () => {
    const lines = readFileSync(data, 'utf8').trim().split('\n');
    const articles = lines.map((line) => JSON.parse(line) as { readonly name: string; readonly text: string });
    let mended = 0;
    for (const { text } of articles) {
      const once = fix('article.txt', text);
      mended += once.mended;
      if (once.mended === 0) continue;
      expect(lettersOf(once.source)).toBe(lettersOf(text));
      expect(quotedWords('article.txt', once.source)).toEqual(quotedWords('article.txt', text));
      expect(fix('article.txt', once.source).mended).toBe(0);
    }
    expect(mended).toBeGreaterThan(0);
  }, 120_000);
});
