import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Files, Io } from './io.js';
import { ClosedPipe } from './io.js';

/** The real world: this process and its file system. */
export function processIo(): Io {
  const cwd = process.cwd();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    cwd,
    env: process.env,
    terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    out: (text) => write(process.stdout, text),
    err: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    files: filesIn(cwd),
    now: () => performance.now(),
  };
}

/** The files below a folder. */
export function filesIn(cwd: string): Files {
  return {
    async kind(path) {
      try {
        return (await stat(resolve(cwd, path))).isDirectory() ? 'folder' : 'file';
      } catch {
        return 'missing';
      }
    },
    read: (path) => readFile(resolve(cwd, path)),
    async find(patterns) {
      const { glob } = await import('tinyglobby');
      return (
        await glob([...patterns], { cwd, expandDirectories: false, ignore: ['**/node_modules/**', '**/.git/**'] })
      ).sort();
    },
  };
}

/** Waits until the reader took the text, so that a long pipe never fills the memory. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (!error) done();
      else failed((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error);
    });
  });
}
