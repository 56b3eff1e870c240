import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.js';
import { pathInRepository } from '../../src/commands/reports.js';
import { wersagt } from './world.js';

const files = {
  'schlecht.txt': 'Anna Kruse sagte: „Wir bauen am Markt, und ging.\n',
  'gut.txt': 'Der Rat tagte. „Wir bauen“, sagte Anna Kruse am Montag.\n',
};

describe('several formats in one run', () => {
  it('go to files, in folders that are made, and one to standard output', async () => {
    const line =
      'check schlecht.txt gut.txt --quiet --format sarif=tief/er/a.sarif --format unix --format jsonl=b.jsonl';
    const { code, out, written } = await wersagt(line, { files });
    expect(code).toBe(1);
    expect(out).toMatch(/^schlecht\.txt:1:19: error: .* \[marks\/unclosed-quote\]\n$/);
    expect(Object.keys(written)).toEqual(['b.jsonl', 'tief/er/a.sarif']);
    const [run] = JSON.parse(written['tief/er/a.sarif'] as string).runs;
    const [result] = run.results;
    expect(run.tool.driver.semanticVersion).toBe('1.2.3');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('marks/unclosed-quote');
    const names = (written['b.jsonl'] as string)
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row).name);
    expect(names).toEqual(['schlecht.txt', 'gut.txt']);
  });

  it('speak the language of the run', async () => {
    const { written } = await wersagt('check schlecht.txt --locale en --format sarif=a', { files });
    const [run] = JSON.parse(written.a as string).runs;
    expect(run.language).toBe('en');
    expect(run.results[0].message.text).toMatch(/is not closed/);
    expect(run.tool.driver.rules.find(({ id }: { id: string }) => id === 'marks/unclosed-quote').help.text).toContain(
      'Why',
    );
  });

  it('write their files to the end when nobody reads standard output any more', async () => {
    const line = 'check schlecht.txt gut.txt --format json=a.json --format unix';
    const { code, out, written } = await wersagt(line, { files, closesAfter: 0 });
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(written['a.json'] as string)).toHaveLength(2);
  });

  it('replace what was in a file, and never colour it', async () => {
    const before = { ...files, 'a.txt.out': 'alt'.repeat(10_000) };
    const { written } = await wersagt('check schlecht.txt --color always --format pretty=a.txt.out', { files: before });
    expect(written['a.txt.out']).toMatch(/^schlecht\.txt:1:19 Fehler/);
    expect(written['a.txt.out']).not.toContain('alt');
  });
});

describe('--format github', () => {
  it('adds the step summary to the file that GitHub names', async () => {
    const env = { GITHUB_STEP_SUMMARY: 'summary.md' };
    const before = { ...files, 'summary.md': 'Schritt davor\n' };
    const { out, written } = await wersagt('check schlecht.txt --format github', { files: before, env });
    expect(out).toMatch(/^::error file=schlecht\.txt,line=1,endLine=1,col=19,/);
    expect(written['summary.md']).toMatch(/^Schritt davor\n\*\*wersagt\*\* · 1 Datei: 1 Fehler\n\n### schlecht\.txt\n/);
    const other = await wersagt('check schlecht.txt --format unix', { files: before, env });
    expect(other.written['summary.md']).toBeUndefined();
  });
});

describe('the path of an article in its repository', () => {
  const path = (name: string, cwd: string, env: Record<string, string> = {}) =>
    pathInRepository(name, { cwd: resolve(cwd), env } as unknown as Io);

  it.each([
    ['a.md', '/repo/artikel', { GITHUB_WORKSPACE: '/repo' }, 'artikel/a.md'],
    ['../a.md', '/repo/artikel', { CI_PROJECT_DIR: '/repo' }, 'a.md'],
    ['./tief/../a.md', '/repo', {}, 'a.md'],
    ['/repo/a.md', '/repo', {}, 'a.md'],
    ['/anders/a.md', '/repo', { GITHUB_WORKSPACE: '/repo' }, '/anders/a.md'],
    ['..a.md', '/repo', {}, '..a.md'],
    ['<stdin>', '/repo', { GITHUB_WORKSPACE: '' }, '<stdin>'],
  ])('%s in %s with %j is %s', (name, cwd, env, expected) => {
    expect(path(name, cwd, env)).toBe(expected);
  });
});
