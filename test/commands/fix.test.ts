import { describe, expect, it } from 'vitest';
import { encode } from '../../src/read/encode.js';
import { wersagt } from './world.js';

const draft = '"Das ist gut" sagte Anna Kruse am Montag.\r\n\r\n"Nein", sagte Kruse. Sie ging.\r\n';
const mended = '„Das ist gut“, sagte Anna Kruse am Montag.\r\n\r\n„Nein“, sagte Kruse. Sie ging.\r\n';

describe('wersagt check --fix', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['windows-1252', false],
  ] as const)('keeps %s, line ends and all else as they are (byte order mark: %s)', async (encoding, mark) => {
    const [before, after] = [draft, mended].map((text) => encode(text.replace('gut', 'schön'), encoding, mark));
    const { code, err, files } = await wersagt('check --fix entwurf.txt', { files: { 'entwurf.txt': before! } });
    expect([...files.get('entwurf.txt')!]).toEqual([...after!]);
    expect(code).toBe(0);
    expect(err).toMatch(/ · 3 berichtigt\n$/);
  });

  it('reports what remains, and with its places in the fixed text', async () => {
    const files = { 'a.txt': `${draft}\r\nAnna Kruse rief: „Komm und ging.` };
    const { code, out } = await wersagt('check --fix --format json a.txt', { files });
    const [{ findings }] = JSON.parse(out);
    expect(findings).toMatchObject([{ check: 'marks/unclosed-quote', start: mended.length + 19 }]);
    expect(code).toBe(1);
  });

  it('leaves out what is not selected', async () => {
    const { files } = await wersagt('check --fix --select punctuation a.txt', { files: { 'a.txt': draft } });
    expect(String(files.get('a.txt'))).toBe(draft.replace('gut"', 'gut",'));
  });

  it('writes the mended text of standard input to standard output, and nothing else', async () => {
    expect(await wersagt('check --fix -', { stdin: draft })).toMatchObject({ code: 0, out: mended });
    expect(await wersagt('check --fix -', { stdin: mended })).toMatchObject({ code: 0, out: mended });
    expect(await wersagt('check --fix --format json -', { stdin: draft })).toMatchObject({ code: 2, out: '' });
  });
});

describe('wersagt check --diff', () => {
  it('shows what would change and changes nothing', async () => {
    const { code, out, files } = await wersagt('check --diff a.txt b.txt', {
      files: { 'a.txt': draft, 'b.txt': mended },
    });
    expect(out).toBe(
      '--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n-"Das ist gut" sagte Anna Kruse am Montag.\r\n+„Das ist gut“, sagte Anna Kruse am Montag.\r\n' +
        ' \r\n-"Nein", sagte Kruse. Sie ging.\r\n+„Nein“, sagte Kruse. Sie ging.\r\n',
    );
    expect(String(files.get('a.txt'))).toBe(draft);
    expect(code).toBe(0);
  });

  it('reads standard input too', async () => {
    expect((await wersagt('check --diff --stdin-filename x.md -', { stdin: draft })).out).toMatch(/^--- x\.md\n/);
  });

  it.each(['--fix', '--format json'])('does not go with %s', async (option) => {
    expect(await wersagt(`check --diff ${option} a.txt`, { files: { 'a.txt': draft } })).toMatchObject({ code: 2 });
  });
});
