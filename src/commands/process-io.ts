import { rmSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Files, Io } from './io.js';
import { ClosedPipe } from './io.js';

/** The real world: this process and its file system. `manifest` is the place of package.json, `worker` the program of a thread. */
export function processIo(manifest: URL, worker: URL): Io {
  const cwd = process.cwd();
  process.once('exit', discardDrafts);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    cwd,
    env: process.env,
    terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    out: (data) => write(process.stdout, data),
    err: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    files: filesIn(cwd),
    worker,
    version: async () => JSON.parse(await readFile(manifest, 'utf8')).version,
    now: () => performance.now(),
    date: () => new Date(),
  };
}

/** The files below a folder. */
export function filesIn(cwd: string): Files {
  let search: Promise<(folder: string) => Promise<string | undefined>> | undefined;
  return {
    async kind(path) {
      try {
        return (await stat(resolve(cwd, path))).isDirectory() ? 'folder' : 'file';
      } catch {
        return 'missing';
      }
    },
    read: (path) => readFile(resolve(cwd, path)),
    async write(path, content) {
      // A link stays a link, and a file keeps its permissions.
      const place = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
      const mode = await stat(place).then(
        (found) => found.mode,
        () => undefined,
      );
      const draft = `${place}.${process.pid}.tmp`;
      await mkdir(dirname(place), { recursive: true });
      drafts.add(draft);
      try {
        await writeFile(draft, content, { mode });
        await rename(draft, place);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      } finally {
        drafts.delete(draft);
      }
    },
    async open(path, append) {
      const place = resolve(cwd, path);
      await mkdir(dirname(place), { recursive: true });
      const file = await open(place, append ? 'a' : 'w');
      return { write: (text) => file.writeFile(text), close: () => file.close() };
    },
    async find(pattern, folder = '') {
      const [{ glob }, { gitignored }] = await Promise.all([import('tinyglobby'), import('./gitignore.js')]);
      const options = { cwd: resolve(cwd, folder), expandDirectories: false, ignore: IGNORED };
      const isIgnored = gitignored();
      const paths = (await glob([pattern], options)).map((path) => join(folder, path)).sort();
      return paths.filter((path) => !isIgnored(resolve(cwd, path)));
    },
    async changedSince(revision) {
      return (await import('./git.js')).changedSince(revision, cwd);
    },
    async configFor(folder) {
      search ??= import('./config-search.js').then(({ configSearch }) => configSearch());
      return (await search)(folder);
    },
  };
}

/** Files that are being written; when the user interrupts that, nothing of them stays. */
const drafts = new Set<string>();

function discardDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

/** Folders in which nobody keeps articles. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** Waits until the reader took the text, so that a long pipe never fills the memory. */
function write(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(data, (error) => {
      if (!error) done();
      else failed((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error);
    });
  });
}
