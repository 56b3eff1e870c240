import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Tells which files git leaves out, by the `.gitignore` of their folder and of those above it up to the root of the
 * checkout; the nearest one that says something about a file wins.
 */
export function gitignored(): (path: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!rules.has(folder)) rules.set(folder, readRules(join(folder, '.gitignore')));
    return rules.get(folder);
  };
  return (path) => {
    for (const folder of foldersAbove(path)) {
      const verdict = rulesOf(folder)?.test(relative(folder, path).replaceAll(sep, '/'));
      if (verdict?.unignored) return false;
      if (verdict?.ignored) return true;
    }
    return false;
  };
}

function readRules(path: string): Ignore | undefined {
  return existsSync(path) ? ignore().add(readFileSync(path, 'utf8')) : undefined;
}

/** From the folder of a file up to the root of its checkout; none where it is in no checkout. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (folder === dirname(folder)) return [];
  }
}
