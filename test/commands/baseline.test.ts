import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/result.js';
import { type World, wersagt } from './world.js';

const bad = 'Anna Kruse rief: „Ja.\n';
const files = { 'a.txt': bad, 'b/c.txt': `${bad}\nTom Weber rief: „Nein.\n` };
const findings = (out: string) => (JSON.parse(out) as Result[]).flatMap((result) => result.findings);

const created = async (world: World = { files }) => {
  const { code, err, written } = await wersagt('baseline create .', world);
  return { code, err, text: written['wersagt.baseline.json'] as string };
};

describe('a baseline', () => {
  it('holds the findings of each file, with words by which a person knows them', async () => {
    const { code, err, text } = await created();
    expect(code).toBe(0);
    expect(err).toContain('wersagt.baseline.json: bekannte Befunde: 3 (3 neu, 0 gestrichen).');
    const { version, files: entries } = JSON.parse(text);
    expect(version).toBe(1);
    expect(Object.keys(entries)).toEqual(['a.txt', 'b/c.txt']);
    expect(entries['a.txt']).toMatchObject([{ check: 'marks/unclosed-quote' }]);
  });

  it('marks what was there before, wherever it moved, and lets only the new make a run fail', async () => {
    const { text } = await created();
    const known = { 'wersagt.baseline.json': text };
    const moved = `Ein Vorspann, der neu ist.\n\n${bad}`;
    const { code, out, err } = await wersagt('check a.txt --format json', { files: { ...known, 'a.txt': moved } });
    expect(code).toBe(0);
    expect(findings(out)).toMatchObject([{ check: 'marks/unclosed-quote', known: true }]);
    expect(err).toContain('nichts zu beanstanden · 1 bekannt');
    const more = await wersagt('check a.txt', { files: { ...known, 'a.txt': `${bad}\nEva Kuhn rief: „Nie.\n` } });
    expect(more.code).toBe(1);
    expect(more.err).toContain('1 Fehler · 1 bekannt');
    for (const option of ['--no-baseline', '--isolated'])
      expect((await wersagt(`check a.txt ${option}`, { files: { ...known, 'a.txt': bad } })).code).toBe(1);
  });

  it('is looked up in the folders above', async () => {
    const { text } = await created();
    const world = { files: { ...files, 'wersagt.baseline.json': text, 'b/.git/HEAD': '' } };
    expect((await wersagt('check b/c.txt', world)).code).toBe(0);
  });

  it('warns of an entry that is there no more, and fails no run for it', async () => {
    const { text } = await created();
    const world = { files: { 'a.txt': 'Anna Kruse ging.\n', 'k.json': text } };
    const { code, out } = await wersagt('check a.txt --baseline k.json --fail-on warning --format json', world);
    expect(code).toBe(0);
    expect(findings(out)).toMatchObject([{ check: 'meta/stale-baseline', severity: 'warning' }]);
    expect(findings(out)[0]?.message).toContain('marks/unclosed-quote');
  });

  it('is updated for the files that are named, and pruned of what is gone', async () => {
    const { text } = await created();
    const known = { 'wersagt.baseline.json': text };
    const updated = await wersagt('baseline update a.txt', { files: { ...files, ...known, 'a.txt': 'Anna ging.\n' } });
    expect(updated.err).toContain('bekannte Befunde: 2 (0 neu, 1 gestrichen).');
    const gone = { ...known, 'b/c.txt': `${bad}\nEva Kuhn rief: „Nie.\n` };
    const pruned = await wersagt('baseline prune', { files: gone });
    expect(pruned.err).toContain('bekannte Befunde: 1 (0 neu, 2 gestrichen).');
    expect(Object.keys(JSON.parse(pruned.written['wersagt.baseline.json'] as string).files)).toEqual(['b/c.txt']);
  });

  it.each([
    ['baseline create .', 'gibt es schon. „wersagt baseline update“ erneuert sie.', { 'wersagt.baseline.json': '{}' }],
    ['baseline update', 'wersagt.baseline.json: gibt es nicht. „wersagt baseline create DATEIEN“', {}],
    [
      'baseline prune',
      'ist keine Liste bekannter Befunde.',
      { 'wersagt.baseline.json': '{"version": 1, "files": {"a": 3}}' },
    ],
    ['baseline creat', '„creat“ ist kein Wert für', {}],
    ['baseline create', 'Welche Artikel?', {}],
    ['check a.txt --baseline k.json', 'k.json: gibt es nicht.', {}],
    ['check a.txt', 'ist keine Liste bekannter Befunde.', { 'wersagt.baseline.json': 'kaputt' }],
  ])('%s: %s', async (line, said, more) => {
    const { code, err } = await wersagt(line, { files: { ...files, ...more } });
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it('keeps the entries of a file that cannot be read, and says 2', async () => {
    const { text } = await created();
    const world = { files: { ...files, 'a.txt': '', 'wersagt.baseline.json': text } };
    const { code, written } = await wersagt('baseline prune', world);
    expect(code).toBe(2);
    expect(written['wersagt.baseline.json']).toBeUndefined();
  });
});
