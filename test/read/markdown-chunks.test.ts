import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/read/index.js';
import { chunksOf } from '../../src/read/markdown-chunks.js';

const section = (number: number) => `## Abschnitt ${number}

Der Rat von [Oberbach][o] hat *getagt*. „Wir bauen“, sagte **Anna Kruse**.

> „Wir bauen
> am Markt.“

- Schulen

  und Straßen

\`\`\`
Code mit

„Leerzeile“
\`\`\`

<!-- Ein Kommentar

„über Absätze“ -->
`;
const long = `${Array.from({ length: 200 }, (_, index) => section(index)).join('\n')}\n[o]: https://oberbach.example\n`;

const textsOf = (source: string) =>
  readerFor('a.md')
    .read('a.md', source)
    .blocks.map(({ kind, runs }) => `${kind}: ${runs.map((run) => run.text).join('')}`);

describe('chunks of Markdown', () => {
  it('cover the source without a gap', () => {
    const chunks = chunksOf(long, 0);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.map((chunk) => long.slice(chunk.start, chunk.end)).join('')).toBe(long);
    expect(chunks.every((chunk) => !chunk.hostile)).toBe(true);
  });

  it('read as the whole does', () => {
    const one = textsOf(`${section(0)}\n[o]: https://oberbach.example\n`);
    expect(textsOf(long)).toEqual(
      Array.from({ length: 200 }, (_, index) =>
        one.map((text) => text.replace('Abschnitt 0', `Abschnitt ${index}`)),
      ).flat(),
    );
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['>'],
    ['['],
    ['![a]('],
    ['[a]('],
    ['a* *'],
    ['*a_ '],
    ['**a**'],
    ['- '],
    ['1. '],
    ['> a\n'],
    ['[x]: a\n'],
    ['<!--'],
    ['`a``b'],
  ])('20,000 times %j is read as plain text, and that is said', (sign) => {
    const source = `„Ja“, sagte sie.\n\n${sign.repeat(20_000)}`;
    const { blocks, degraded } = readerFor('a.md').read('a.md', source);
    expect(degraded?.map(({ kind }) => kind)).toEqual(['markup']);
    expect(blocks[0]?.runs[0]?.text).toContain('„Ja“');
  });

  it.each([['„'], ['('], ['a\n\n'], ['# a\n\n']])('20,000 times %j is nothing special', (sign) => {
    expect(readerFor('a.md').read('a.md', sign.repeat(20_000)).blocks.length).toBeGreaterThan(0);
  });
});
