/**
 * Tries the pieces for a newsroom as their services would, in a fresh clone of the last commit: `npm run try:newsroom`.
 *
 *   hooks   what pre-commit does for `language: node`: a global installation from git into a folder of its own, then the entry
 *           with the names of files behind it
 *   action  what a runner does with a composite action: its steps in bash, with inputs filled in and the files of GITHUB_*
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

interface Hook {
  readonly id: string;
  readonly entry: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

const faulty = 'Anna Kruse sagte: „Wir bauen am Markt, und ging.\n';
const mendable = '"Wir bauen am Markt", sagte Anna Kruse.\n';
const good = 'Der Rat tagte. „Wir bauen“, sagte Anna Kruse am Montag.\n';

const work = mkdtempSync(join(tmpdir(), 'newsroom-'));
const clone = join(work, 'wersagt');
execFileSync('git', ['clone', '--quiet', '.', clone]);
try {
  tryHooks(parse(readFileSync(join(clone, '.pre-commit-hooks.yaml'), 'utf8')));
  tryAction(parse(readFileSync(join(clone, 'action.yml'), 'utf8')));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function tryHooks(hooks: readonly Hook[]): void {
  const home = join(work, 'hooks');
  const source = `git+${pathToFileURL(clone)}`;
  execFileSync('npm', ['install', '--silent', '--install-links', '--global', '--prefix', home, source], {
    stdio: 'inherit',
  });
  for (const { id, entry } of hooks) {
    const drafts = draftsIn(join(work, id));
    const call = (...files: readonly string[]) => {
      const [command = '', ...words] = entry.split(' ');
      return spawnSync(join(home, 'bin', command), [...words, ...files], { cwd: drafts, encoding: 'utf8' });
    };
    expect(`${id}: a good draft`, call('gut.md').status, 0);
    const { status, stdout } = call('gut.md', 'ordner/schlecht.txt');
    expect(`${id}: a faulty draft`, [status, /^ordner\/schlecht\.txt:1:19 /m.test(stdout)], [1, true]);
    call('heilbar.md');
    const mended = readFileSync(join(drafts, 'heilbar.md'), 'utf8') !== mendable;
    expect(`${id}: changes drafts`, mended, entry.includes('--fix'));
  }
}

function tryAction({ inputs, runs }: Action): void {
  const workspace = draftsIn(join(work, 'workspace'));
  const given: Readonly<Record<string, string>> = {
    files: 'ordner\n*.md',
    sarif: 'out/wersagt.sarif',
    args: '--fail-on=warning',
  };
  const filled = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]?.default ?? '');
  const temporary = join(work, 'temp');
  mkdirSync(temporary);
  const env = {
    ...process.env,
    GITHUB_ACTION_PATH: clone,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STEP_SUMMARY: join(work, 'summary.md'),
    RUNNER_TEMP: temporary,
  };
  const outcomes = runs.steps.map(({ id, run, env: own = {}, 'working-directory': folder = '.' }) => {
    const values = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, filled(value)]));
    const options = { cwd: join(workspace, filled(folder)), env: { ...env, ...values }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], options);
    if (id === 'install' && status !== 0) throw new Error(stderr);
    return { status, stdout };
  });
  expect(
    'action: exit codes',
    outcomes.map(({ status }) => status),
    [0, 1],
  );
  const log = outcomes.at(-1)?.stdout ?? '';
  expect('action: annotation', /^::error file=ordner\/schlecht\.txt,line=1,/m.test(log), true);
  expect('action: warning', /^::warning file=heilbar\.md,line=1,/m.test(log), true);
  expect('action: summary', /\| `marks\/unclosed-quote` \|/.test(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')), true);
  expect('action: output', readFileSync(env.GITHUB_OUTPUT, 'utf8'), 'exit-code=1\n');
  const sarif = JSON.parse(readFileSync(join(workspace, 'out/wersagt.sarif'), 'utf8'));
  expect('action: SARIF', sarif.runs[0].results.length >= 2, true);
}

function draftsIn(folder: string): string {
  mkdirSync(join(folder, 'ordner'), { recursive: true });
  writeFileSync(join(folder, 'gut.md'), good);
  writeFileSync(join(folder, 'heilbar.md'), mendable);
  writeFileSync(join(folder, 'ordner/schlecht.txt'), faulty);
  return folder;
}

function expect(what: string, found: unknown, wanted: unknown): void {
  const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a}, expected ${b}`);
  console.log(`${what}: as expected`);
}
