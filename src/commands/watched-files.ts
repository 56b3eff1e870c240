import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { BASELINE } from './baseline-file.js';
import type { CheckArguments } from './check.js';
import { PLACES } from './config-search.js';
import type { Files, Io } from './io.js';
import { sidecarOf } from './sidecar.js';

export type WatchedFiles = ReturnType<typeof watchedFiles>;

/** What a run depends on: the places that are named, and the files that it read. */
export function watchedFiles(
  { files, fileList, changedSince, baseline, cacheLocation = '.wersagt-cache' }: CheckArguments,
  io: Io,
) {
  const whole = (path: string) => resolve(io.cwd, path);
  const names = files.length === 0 && changedSince !== undefined ? ['.'] : files;
  const roots: string[] = [];
  const above = new Set<string>();
  const read = new Set<string>();
  const known = new Set<string>();
  const named = new Set([fileList, baseline || undefined].flatMap((path) => path ?? []).map(whole));
  const isIn = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
  return {
    /** The folders from which all is to be watched that is not strange; none is in another, else what is in it would seem new. */
    async places(): Promise<string[]> {
      for (const name of names) {
        const kind = await io.files.kind(name);
        if (kind === 'folder') roots.push(whole(name));
        else if (kind === 'missing' && /[*?[{]/.test(name)) roots.push(whole(baseOf(name)));
        else for (const path of [name, sidecarOf(name)]) named.add(whole(path));
      }
      const places = [io.cwd, ...roots, ...[...named].map((path) => dirname(path))];
      for (const place of places) for (const folder of upwards(place)) above.add(folder);
      return [...above].filter((folder) => folder === dirname(folder) || !above.has(dirname(folder)));
    },
    /** Of all that the watcher comes across, what has nothing to do with the run. */
    isStrange(path: string): boolean {
      const root = roots.find((folder) => isIn(folder, path));
      if (root !== undefined && isIn(whole(cacheLocation), path)) return true;
      if (root !== undefined && !/(^|[\\/])(node_modules|\.git)([\\/]|$)/.test(relative(root, path))) return false;
      return !above.has(path) && !named.has(path) && !read.has(path) && !SETTINGS.has(basename(path));
    },
    /** The same files; what is read of them is noted. */
    noting: (source: Files): Files => ({
      ...source,
      read(path) {
        read.add(whole(path));
        return source.read(path);
      },
    }),
    articles(paths: readonly string[]): void {
      for (const path of paths) known.add(whole(path));
    },
    /** Files that settings came from, and that are in none of the folders. */
    outside: (): string[] => [...read].filter((path) => !known.has(path) && !roots.some((root) => isIn(root, path))),
    /** The articles that changes are about; undefined for all. */
    touched(changed: readonly string[], paths: readonly string[]): readonly string[] | undefined {
      const news = new Set(changed.map(whole));
      const touched = paths.filter((path) => news.has(whole(path)) || news.has(whole(sidecarOf(path))));
      const theirs = new Set([...known, ...paths.map(whole)].flatMap((path) => [path, sidecarOf(path)]));
      const others = [...news].filter((path) => !theirs.has(path));
      return others.some((path) => read.has(path) || named.has(path) || SETTINGS.has(basename(path)))
        ? undefined
        : touched;
    },
  };
}

/** The folder from which a pattern is read: `artikel` for `artikel/*.md`. */
const baseOf = (pattern: string): string => dirname(`${pattern.slice(0, pattern.search(/[*?[{]/))}x`);

/** What may stand in any folder and holds for the articles below. */
const SETTINGS: ReadonlySet<string> = new Set([...PLACES, BASELINE, '.gitignore']);

/** A folder and those above it, as far as configurations are looked for and folders can be read. */
function upwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  const isTop = folder === parent || folder === homedir() || !isReadable(parent);
  return isTop ? [folder] : [folder, ...upwards(parent)];
}

/** One that is not there yet may come. */
function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
