import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** The system does not let the files be watched; the message is its reason. */
export class NotWatched extends Error {}

/** Files that are made, changed or taken away below some folders, without what is strange to the run. */
export interface Changes {
  /** From here on nothing is missed. */
  readonly ready: Promise<void>;
  /** Waits for changes since the last time, and gives them as whole paths; throws `NotWatched`. */
  next(): Promise<readonly string[]>;
  add(paths: readonly string[]): void;
  close(): Promise<void>;
}

export function changesIn(folders: readonly string[], isStrange: (path: string) => boolean): Changes {
  const watcher = watch([...folders], { ignored: isStrange, ignoreInitial: true, ignorePermissionErrors: true });
  const pending = new Set<string>();
  let wake = () => {};
  let fault: NotWatched | undefined;
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
    watcher.once('error', () => resolve());
  });
  watcher.on('error', (error) => {
    fault = new NotWatched((error as NodeJS.ErrnoException).code ?? String(error));
    wake();
  });
  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir')) return;
    pending.add(path);
    wake();
  });
  return {
    ready,
    async next() {
      while (pending.size === 0 && !fault)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (fault) throw fault;
      await setTimeout(QUIET);
      const paths = [...pending];
      pending.clear();
      return paths;
    },
    add: (paths) => void watcher.add([...paths]),
    close: () => watcher.close(),
  };
}

/** Milliseconds; an editor that saves in several steps has done so by then. */
const QUIET = 100;
