import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, wersagt } from './world.js';

const ARTICLE = '# Rat baut\n\n„Wir bauen am Markt“, sagte Anna Kruse. Tom Weber sagte, das sei zu teuer.\n';
const OTHER = '„Nein“, sagte Tom Weber.\n';
let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'wersagt-out-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const at = (name: string) => join(out, name);
const written = (name: string) => readFileSync(at(name), 'utf8');
const report = (words: string, env = {}): Promise<Outcome> =>
  wersagt(`report ${words}`, { files: { 'a.md': ARTICLE, 'b/müller.txt': OTHER }, env });

/** "Babal" · "Babem" …: names that nobody confuses. */
const surname = (n: number): string =>
  ['B', 'D', 'F', 'G', 'K', 'L', 'M', 'N'][n % 8] +
  `${['ar', 'el', 'in', 'os', 'ur', 'ak', 'ef', 'ig', 'om'][(n >> 3) % 9]}` +
  `${['back', 'dorn', 'feld', 'gang', 'hold', 'lach', 'mann', 'nitz', 'pohl'][Math.floor(n / 72)]}`;

describe('wersagt report', () => {
  it('writes what the ending of the file says', async () => {
    for (const [ending, beginning] of [
      ['html', '<!doctype html>'],
      ['md', '<!-- wersagt report -->'],
      ['csv', 'file,title,date'],
      ['json', '{"tool":"wersagt","version":"1.2.3"'],
    ]) {
      const name = at(`deep/bericht.${ending}`);
      expect(await report(`a.md -o ${name}`)).toMatchObject({
        code: 0,
        out: '',
        err: `${name}: Bericht über 1 Artikel\n`,
      });
      expect(readFileSync(name, 'utf8').slice(0, beginning?.length)).toBe(beginning);
    }
    await report(`a.md b -o ${at('x.csv')} --excel -q`);
    expect(written('x.csv').slice(0, 11)).toBe('\ufefffile;title');
    expect(written('x.csv').trim().split('\r\n')).toHaveLength(4);
  });

  it('writes a folder with a page for each article', async () => {
    expect((await report(`a.md b -o ${at('alle')}`)).code).toBe(0);
    expect(readdirSync(at('alle'))).toEqual(['articles', 'index.html']);
    expect(readdirSync(at('alle/articles'))).toEqual(['a.html', 'b-mueller.html']);
    expect(written('alle/index.html')).toContain('href="articles/b-mueller.html"');
    expect((await report(`a.md -o ${at('alle')}`)).code).toBe(0);
  });

  it('gives the same bytes twice when the date is given', async () => {
    const env = { SOURCE_DATE_EPOCH: '1000000000' };
    await report(`a.md -o ${at('1.html')}`, env);
    await report(`a.md -o ${at('2.html')}`, env);
    expect(written('1.html')).toBe(written('2.html'));
    expect(written('1.html')).toContain('9. September 2001, 01:46 Uhr (UTC)');
    await report(`a.md -o ${at('1.html')}`, { SOURCE_DATE_EPOCH: 'bald' });
    expect(written('1.html')).toContain('7. August 2025, 14:05 Uhr (UTC)');
  });

  it('states by which it can be checked', async () => {
    await report(`a.md -o ${at('a.json')}`);
    const [article] = JSON.parse(written('a.json')).articles;
    expect(article.bytes).toBe(Buffer.byteLength(ARTICLE));
    expect(article.sha256).toBe('8a6a2556a6c7c698f8a5e32713d30eeeb2231774916e5deaa2bc4fdce8d90048');
    await report(`a.md --ignore marks -o ${at('b.json')}`);
    expect(JSON.parse(written('b.json')).articles[0].config).not.toBe(article.config);
  });

  it('never overwrites what is no report', async () => {
    for (const name of ['artikel.md', 'seite.html', 'daten.json', 'tabelle.csv', 'notiz']) {
      writeFileSync(at(name), ARTICLE);
      const { code, err } = await report(`a.md -o ${at(name)}`);
      expect([code, err]).toEqual([2, expect.stringContaining('kein Bericht von wersagt')]);
      expect(written(name)).toBe(ARTICLE);
    }
    writeFileSync(at('index.html'), ARTICLE);
    expect((await report(`a.md -o ${out}`)).code).toBe(2);
    writeFileSync(at('leer.html'), '');
    expect((await report(`a.md -o ${at('leer.html')}`)).code).toBe(0);
    expect((await report(`a.md -o ${at('leer.html')}`)).code).toBe(0);
  });

  it('says what is wrong with the target', async () => {
    expect(await report('a.md')).toMatchObject({ code: 2, err: expect.stringContaining('„-o“') });
    expect(await report('a.md -o x.pdf --locale en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('.html, .md'),
    });
    writeFileSync(at('datei'), '');
    const { code, err } = await report(`a.md -o ${at('datei/x.html')}`);
    expect([code, err]).toEqual([2, expect.stringMatching(/lässt sich nicht schreiben \((?:ENOTDIR|EEXIST)\)/)]);
  });

  it('reports on what could be read, and names the rest', async () => {
    const { code, err } = await report(`a.md fehlt.md -o ${at('r.html')}`);
    expect([code, err]).toEqual([2, expect.stringContaining('fehlt.md: gibt es nicht')]);
    expect(written('r.html')).toContain('<code>fehlt.md</code>');
    expect((await report(`fehlt.md -o ${at('s.html')}`)).code).toBe(2);
    expect(existsSync(at('s.html'))).toBe(false);
  });

  it('leads from a finding to its related places', async () => {
    const source =
      'Anna Kruse kam. Tom Weber sagte, er komme. Anna Kruze sagte, sie gehe. Anna Kruse ging, sagte Anna Kruse.\n';
    await wersagt(`report a.md -o ${at('a.html')}`, { files: { 'a.md': source } });
    const page = written('a.html');
    const places = [...page.matchAll(/<a href="#(b\d+-\d+)">/g)].map(([, id]) => id);
    expect(places.length).toBeGreaterThan(0);
    for (const id of places) expect(page.split(` id="${id}"`)).toHaveLength(2);
  });

  it('takes its articles from a list', async () => {
    const files = { 'a.md': ARTICLE, 'b.txt': OTHER, 'liste.txt': 'b.txt\n' };
    await wersagt(`report --file-list liste.txt -o ${at('l.csv')}`, { files });
    expect(written('l.csv')).toMatch(/^b\.txt,/m);
    expect(written('l.csv')).not.toContain('a.md');
  });

  it('says where only some speakers are shown', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name, n) => [
        `${name}.txt`,
        Array.from({ length: 200 }, (_, i) => `„Ja“, sagte Anna ${surname(n * 200 + i)}.`).join('\n\n'),
      ]),
    );
    await wersagt(`report a.txt b.txt c.txt -o ${at('alle')}`, { files });
    expect(written('alle/index.html')).toMatch(/Zur Auswahl stehen die 200 meistzitierten von \d+ Sprechern/);
    expect(written('alle/index.html')).toMatch(/500 von \d+, die meistzitierten zuerst/);
  });

  it('names what was suppressed, with its reason', async () => {
    const source =
      '<!-- wersagt-ignore-next-line marks/straight-quotes: Zitat aus dem Chat -->\n"Wir bauen am Markt", sagte Anna Kruse.\n';
    const world = { files: { 'a.md': source } };
    await wersagt(`report a.md -o ${at('a.html')}`, world);
    expect(written('a.html')).toContain('unterdrückt im Text: Zitat aus dem Chat');
    expect(written('a.html')).toContain('Nichts zu beanstanden.');
  });
});
