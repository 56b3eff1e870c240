import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../scripts/build/bundle.js';
import { wersagt } from './world.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const good = '„Wir bauen“, sagte Anna Kruse.\n';
const bad = 'Anna Kruse rief: „Ja.\n';

async function interrupted(child: ChildProcess): Promise<number | null> {
  const end = once(child, 'exit');
  child.kill('SIGINT');
  return (await end)[0];
}

describe('wersagt check --watch', () => {
  const home = mkdtempSync(join(tmpdir(), 'wersagt-watch-'));
  const cwd = join(home, 'artikel');
  beforeAll(async () => {
    await bundle(join(home, 'paket/dist'));
    writeFileSync(join(home, 'paket/package.json'), '{"version": "1.2.3", "type": "module"}');
    mkdirSync(join(cwd, 'tief'), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

  /** The command at work: each run is what it writes until it waits again. */
  function start(...words: readonly string[]) {
    const child = spawn(process.execPath, [join(home, 'paket/dist/cli.js'), 'check', '--watch', ...words], { cwd });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    const run = async (): Promise<string> => {
      await vi.waitFor(() => expect(said).toMatch(/Wartet auf Änderungen/), { timeout: 30_000, interval: 20 });
      const all = said;
      said = '';
      return all;
    };
    return { child, run };
  }

  it('checks everything, then what changed, and all of it for another configuration, until it is interrupted', async () => {
    write('a.txt', good);
    write('tief/b.txt', good);
    const { child, run } = start('.', '--cache');
    try {
      const first = await run();
      expect(first).toMatch(/^\d\d:\d\d:\d\d geprüft: 2\. Wartet auf Änderungen/m);
      expect(first).not.toContain('marks/unclosed-quote');

      write('a.txt', bad);
      const second = await run();
      expect(second).toContain('geprüft: 1.');
      expect(second).toContain('marks/unclosed-quote');

      write('tief/neu.txt', bad);
      expect(await run()).toContain('tief/neu.txt');

      // As editors save: a new file in place of the old one.
      write('a.txt~', good);
      renameSync(join(cwd, 'a.txt~'), join(cwd, 'a.txt'));
      expect(await run()).toContain('a.txt: 1 Zitat');

      write('tief/neu.txt.wersagt.yaml', '- check: marks/unclosed-quote\n  reason: so gesagt\n');
      const excused = await run();
      expect(excused).toContain('geprüft: 1.');
      expect(excused).not.toContain(' marks/unclosed-quote');

      write('leute.yaml', '- name: Anna Kruse\n');
      write('.wersagtrc', 'people: leute.yaml\n');
      expect(await run()).toContain('geprüft: 3.');
      write('leute.yaml', 'name: Anna Kruse\n');
      const broken = await run();
      expect(broken).toContain('leute.yaml:1:');
      expect(broken).toContain('geprüft: 0.');
      rmSync(join(cwd, '.wersagtrc'));
      expect(await run()).toContain('geprüft: 3.');
      // In a folder above, outside of what is named.
      writeFileSync(join(home, '.wersagtrc'), 'levels: {marks: off}\n');
      const off = await run();
      expect(off).toContain('geprüft: 3.');
      expect(off).not.toContain('marks/unclosed-quote');
    } finally {
      expect(await interrupted(child)).toBe(130);
    }
    rmSync(join(home, '.wersagtrc'), { force: true });
    const left = readdirSync(home, { recursive: true, encoding: 'utf8' });
    expect(left.filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('knows files and patterns by what matches them, also in folders that come later', async () => {
    write('einer.txt', good);
    write('anderer.txt', bad);
    const { child, run } = start('einer.txt', 'spaeter/*.md', '--format', 'json');
    try {
      expect(await run()).toContain('geprüft: 2.');
      mkdirSync(join(cwd, 'spaeter'));
      write('anderer.txt', good);
      write('spaeter/nichts.txt', bad);
      write('spaeter/neu.md', bad);
      const second = await run();
      expect(second).toContain('geprüft: 1.');
      expect(second).toContain('spaeter/neu.md');
      write('einer.txt~', bad);
      renameSync(join(cwd, 'einer.txt~'), join(cwd, 'einer.txt'));
      expect(await run()).toContain('einer.txt: 1 Zitat, 1 Sprecher · 1 Fehler');
    } finally {
      expect(await interrupted(child)).toBe(130);
    }
  });

  it.each([
    ['--watch -', 'Standardeingabe gehen nicht zusammen'],
    ['--watch --file-list -', 'Standardeingabe gehen nicht zusammen'],
    ['--watch a.txt --format sarif=a.sarif', 'schreibt keine Berichte in Dateien'],
    ['--watch', 'Welche Artikel?'],
    ['--watch a.txt --select marks/quatsch', '„marks/quatsch“ ist keine Prüfung'],
    ['--watch --fix a.txt', 'schließen einander aus'],
  ])('check %s is refused', async (words, reason) => {
    const { code, err } = await wersagt(`check ${words}`, { files: { 'a.txt': good } });
    expect(err).toContain(reason);
    expect(code).toBe(2);
  });
});
