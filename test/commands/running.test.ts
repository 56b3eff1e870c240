import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bundle } from '../../scripts/build/bundle.js';
import { changedSince } from '../../src/commands/git.js';
import { inOrder } from '../../src/commands/in-order.js';
import { wersagt } from './world.js';

vi.setConfig({ testTimeout: 60_000 });

const good = '„Wir bauen“, sagte Anna Kruse.\n';
const bad = 'Anna Kruse rief: „Ja.\n';
const namesIn = (err: string) => Array.from(err.matchAll(/^(\S+): \d+ Zita/gm), ([, name]) => name);

describe('a list of files', () => {
  const files = { 'a.txt': good, 'b c.txt': good, 'liste.txt': '\ufeffa.txt\r\n\r\nb c.txt\n' };

  it('names files with spaces, beside those on the command line', async () => {
    const { code, err } = await wersagt('check --file-list liste.txt', { files });
    expect(code).toBe(0);
    expect(err).toContain('b c.txt: 1 Zitat');
    expect(err).toContain('2 Dateien');
    expect((await wersagt('check b*.txt --file-list liste.txt', { files })).err).toContain('2 Dateien');
  });

  it('comes from standard input, too, and may be empty', async () => {
    expect(namesIn((await wersagt('people --file-list - --format json', { files, stdin: 'a.txt\n' })).err)).toEqual([]);
    expect((await wersagt('check --file-list -', { files, stdin: 'a.txt' })).err).toContain('a.txt: 1 Zitat');
    expect(await wersagt('check --file-list - --format json', { files, stdin: '\n' })).toMatchObject({
      code: 0,
      out: '[]\n',
    });
  });

  it('says when it cannot be read, or names what does not exist', async () => {
    expect(await wersagt('check --file-list fehlt.txt', { files })).toMatchObject({
      code: 2,
      err: 'wersagt: fehlt.txt lässt sich nicht lesen (ENOENT). Erwartet wird eine Datei mit einem Pfad je Zeile.\n',
    });
    expect(await wersagt('check --file-list -', { files, stdin: 'a.txt\nweg.txt' })).toMatchObject({ code: 2 });
  });
});

describe('work in order', () => {
  it('is handed out as it was named, with no more begun than allowed', async () => {
    let open = 0;
    let most = 0;
    const done: number[] = [];
    const work = async (item: number) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((ready) => setTimeout(ready, (5 - item) * 2));
      return item;
    };
    for await (const item of inOrder([1, 2, 3, 4, 5], 3, work)) {
      open -= 1;
      done.push(item);
    }
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(3);
  });

  it('fails when its turn comes', async () => {
    const seen: number[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error('kaputt');
      return item;
    };
    await expect(
      (async () => {
        for await (const item of inOrder([1, 2, 3], 3, work)) seen.push(item);
      })(),
    ).rejects.toThrow('kaputt');
    expect(seen).toEqual([1]);
  });
});

describe('the cache', () => {
  const files = { 'a.txt': bad, 'b.txt': good };
  const run = (more: object = {}, line = 'check a.txt b.txt --cache') =>
    wersagt(line, { files: { ...files, ...more } });
  const kept = (written: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(written).filter(([path]) => path.endsWith('.json')));

  it('changes nothing about the output, and is a folder that git leaves out', async () => {
    const first = await run();
    expect(first.written['.wersagt-cache/.gitignore']).toBe('*\n');
    expect(Object.keys(kept(first.written))).toHaveLength(2);
    const { written, ...plain } = await run({}, 'check a.txt b.txt');
    expect(written).toEqual({});
    expect(first).toMatchObject(plain);
  });

  it('lies where it is told to', async () => {
    expect(Object.keys((await run({}, 'check b.txt --cache-location k')).written)[0]).toBe('k/.gitignore');
  });
});

describe('changes since a revision', () => {
  it('are those of the branch, saved or not, and files that git does not know', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'wersagt-git-'));
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...words], { cwd, stdio: 'pipe' });
    const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
    try {
      git('init', '-q', '-b', 'main');
      mkdirSync(join(cwd, 'tief'));
      for (const name of ['alt.txt', 'neu.txt', 'weg.txt', 'tief/ü 1.txt']) write(name, good);
      write('.gitignore', '*.bak\n');
      git('add', '.');
      git('commit', '-qm', 'a');
      git('checkout', '-qb', 'b');
      write('neu.txt', bad);
      git('commit', '-qam', 'b');
      write('tief/ü 1.txt', bad);
      write('fremd.txt', good);
      write('x.bak', good);
      rmSync(join(cwd, 'weg.txt'));
      const names = ['fremd.txt', 'neu.txt', 'tief/ü 1.txt'].map((name) => join(cwd, name));
      expect([...((await changedSince('main', cwd)) as string[])].sort()).toEqual(names);
      expect([...((await changedSince('main', join(cwd, 'tief'))) as string[])].sort()).toContain(names[2]);
      expect(await changedSince('gibt-es-nicht', cwd)).toHaveProperty('problem');
      expect(await changedSince('--help', cwd)).toHaveProperty('problem');
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  it('need a checkout', async () => {
    const { code, err } = await wersagt('check --changed-since main', { files: { 'a.txt': good } });
    expect(err).toContain('git nennt nicht, was sich seit „main“ geändert hat (');
    expect(code).toBe(2);
  });
});

describe('several threads', () => {
  it('give the same bytes in the same order as one, and keep what they found', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'wersagt-jobs-'));
    const cli = join(cwd, 'paket/dist/cli.js');
    const run = (...words: readonly string[]) =>
      spawnSync(process.execPath, [cli, 'check', '*.txt', 'fehlt.txt', '--format', 'json', ...words], {
        cwd,
        encoding: 'utf8',
      });
    try {
      for (let i = 0; i < 5; i++) writeFileSync(join(cwd, `a${i}.txt`), (i % 2 ? good : bad).repeat(1 + (5 - i) * 3));
      await bundle(join(cwd, 'paket/dist'));
      writeFileSync(join(cwd, 'paket/package.json'), '{"version": "1.2.3", "type": "module"}');
      const said = ({ status, stdout, stderr }: ReturnType<typeof run>) => ({
        status,
        stderr,
        lines: stdout.split('\n').length,
        same: stdout === one.stdout,
      });
      const one = run('--jobs', '1');
      expect(one).toMatchObject({ status: 2 });
      for (const words of [['--jobs', '2'], ['--jobs', '2', '--cache'], ['--jobs', '2', '--cache'], ['--cache']])
        expect(said(run(...words))).toEqual(said(one));
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});
