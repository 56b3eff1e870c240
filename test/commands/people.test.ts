import { describe, expect, it, vi } from 'vitest';
import { wersagt } from './world.js';

vi.setConfig({ testTimeout: 60_000 });

const files = {
  'a.txt': 'Karla Ruhl kam. „Wir bauen“, sagte Ruhl.\n',
  'tief/b.md': '„Wir bleiben hier“, sagte Karla Ruhl. Sie lachte.\n',
  'tief/leer.txt': '',
  '.wersagtrc': 'locale: en',
};

describe('people', () => {
  it('reads files, folders, patterns and standard input', async () => {
    const { code, out } = await wersagt('people a.txt tief/*.md - --format json', {
      files,
      stdin: '„Wir gehen jetzt“, sagte Karla Ruhl.\n',
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { name: 'Karla Ruhl', files: ['<stdin>', 'a.txt', 'tief/b.md'], mentions: 5, quotedWords: 8 },
    ]);
  });

  it('goes on after a file that cannot be read, and says so', async () => {
    const { code, out, err } = await wersagt('people a.txt tief', { files });
    expect(code).toBe(2);
    expect(err).toContain('tief/leer.txt: ');
    expect(out).toBe(
      'Name        Kind    Quotations  Words  Spellings               Functions\nKarla Ruhl  person           2      5  Karla Ruhl ×2, Ruhl ×1\n',
    );
  });

  it('is the same in any order of the files', async () => {
    for (const format of ['table', 'json', 'csv']) {
      const [one, other] = await Promise.all(
        ['a.txt tief/b.md', 'tief/b.md a.txt'].map((names) => wersagt(`people ${names} --format ${format}`, { files })),
      );
      expect(one).toEqual(other);
    }
  });

  it('colours its heading where colours are wanted', async () => {
    expect((await wersagt('people a.txt --color always', { files })).out).toContain('\u001b[1mName');
    expect((await wersagt('people a.txt', { files })).out).not.toContain('\u001b');
  });
});
