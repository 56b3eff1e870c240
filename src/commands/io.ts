/** All that a command may touch of the world outside; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly out: boolean; readonly err: boolean };
  /** Writes data; resolves when the reader is ready for more, rejects with `ClosedPipe` when it went away. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes what is for people: progress, summaries, warnings. */
  err(text: string): void;
  stdin(): AsyncIterable<Uint8Array>;
  readonly files: Files;
  /** The program of a worker thread; undefined where there are none. */
  readonly worker?: URL;
  /** The version of the package. */
  version(): Promise<string>;
  /** Milliseconds from any fixed point. */
  now(): number;
  date(): Date;
}

/** Paths are as the user wrote them, relative to `cwd`. */
export interface Files {
  kind(path: string): Promise<'file' | 'folder' | 'missing'>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file, with the folders above it, wholly or not at all. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Files that match a pattern, below `folder` where one is named, without those that git leaves out; sorted. */
  find(pattern: string, folder?: string): Promise<readonly string[]>;
  /** Opens a file for writing bit by bit, new or at its end; folders that are missing are made. */
  open(path: string, append: boolean): Promise<Sink>;
  /** Whole paths of files that changed since the branch left a revision, and of those that git does not know yet. */
  changedSince(revision: string): Promise<readonly string[] | { readonly problem: string }>;
  /** The closest configuration at or above a folder; both are whole paths. */
  configFor(folder: string): Promise<string | undefined>;
}

/** Takes text until it is closed. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}
/** What is needed to read an article. */
export type Sources = Pick<Io, 'files' | 'stdin'>;

/** Exit codes, the same for all commands. */
export const EXIT = { ok: 0, findings: 1, wrong: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Nobody reads standard output any more (`wersagt … | head`); a command just ends. */
export class ClosedPipe extends Error {}

/** What was asked for cannot be done; its message is a sentence for the user, and the exit code is `wrong`. */
export class WrongUse extends Error {}
