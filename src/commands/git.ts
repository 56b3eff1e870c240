import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Whole paths of the files of a checkout that differ from where the branch left `revision`, saved or not, and of those that git
 * does not know yet; what it ignores and what was deleted is left out.
 */
export async function changedSince(
  revision: string,
  cwd: string,
): Promise<readonly string[] | { readonly problem: string }> {
  const git = async (...words: readonly string[]) =>
    (await execute('git', [...words], { cwd, maxBuffer: 256e6, encoding: 'utf8' })).stdout;
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
    const prefix = (await git('rev-parse', '--show-prefix')).trimEnd();
    const commit = (await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trimEnd();
    const base = await git('merge-base', commit, 'HEAD').catch(() => commit);
    const changed = await git('diff', '--name-only', '-z', '--diff-filter=d', '--no-renames', base.trimEnd(), '--');
    const fresh = await git('ls-files', '-z', '--others', '--exclude-standard');
    // Paths start from the root of the checkout, which may be reached through a link.
    const root = (await realpath(cwd)) === cwd ? top : cwd.slice(0, cwd.length - prefix.length);
    return [
      ...namesIn(changed).map((name) => resolve(root, name)),
      ...namesIn(fresh).map((name) => resolve(cwd, name)),
    ];
  } catch (error) {
    const { stderr, code } = error as { readonly stderr?: string; readonly code?: string | number };
    return { problem: stderr?.trim().split('\n').at(-1) || String(code) };
  }
}

const namesIn = (list: string): readonly string[] => list.split('\0').filter((name) => name !== '');
