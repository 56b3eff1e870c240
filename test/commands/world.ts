import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Io } from '../../src/commands/io.js';
import { ClosedPipe } from '../../src/commands/io.js';
import { filesIn } from '../../src/commands/process-io.js';
import { run } from '../../src/commands/program.js';

/** What a test may set of the world around a command. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: Partial<Io['terminal']>;
  /** Standard output is closed after so many writes. */
  readonly closesAfter?: number;
  /** Milliseconds that pass with every look at the clock. */
  readonly tick?: number;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Text files that the command wrote or changed, by path. */
  readonly written: Readonly<Record<string, string>>;
  /** What the files of the world hold after the run. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line in a folder of its own, without a process. */
export async function wersagt(line: string | readonly string[], world: World = {}): Promise<Outcome> {
  const cwd = mkdtempSync(join(tmpdir(), 'wersagt-'));
  let out = '';
  let err = '';
  let writes = 0;
  let now = 0;
  for (const [path, content] of Object.entries(world.files ?? {})) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    if (!path.endsWith('/.keep')) writeFileSync(join(cwd, path), content);
  }
  const io: Io = {
    cwd,
    env: world.env ?? {},
    terminal: { out: false, err: false, ...world.terminal },
    async out(data) {
      if (world.closesAfter !== undefined && writes++ >= world.closesAfter) throw new ClosedPipe();
      out += typeof data === 'string' ? data : new TextDecoder().decode(data);
    },
    err: (text) => {
      err += text;
    },
    stdin: () => (typeof world.stdin === 'object' ? world.stdin : once(world.stdin ?? '')),
    files: filesIn(cwd),
    version: async () => '1.2.3',
    now: () => (now += world.tick ?? 0),
    date: () => new Date(Date.UTC(2025, 7, 7, 14, 5)),
  };
  try {
    const code = await run(typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line, io);
    const paths = Object.keys(world.files ?? {}).filter((path) => !path.endsWith('/.keep'));
    return {
      code,
      out,
      err,
      written: writtenIn(cwd, world.files ?? {}),
      files: new Map(paths.map((path) => [path, readFileSync(join(cwd, path))])),
    };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function writtenIn(cwd: string, before: NonNullable<World['files']>): Record<string, string> {
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(cwd, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return Object.fromEntries(
    paths
      .map((path) => [path, readFileSync(join(cwd, path), 'utf8')] as const)
      .filter(([path, text]) => typeof before[path] !== 'object' && before[path] !== text),
  );
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
