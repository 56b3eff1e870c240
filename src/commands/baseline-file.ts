import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FindingResult } from '../report/result.js';
import type { Io } from './io.js';
import { type MessageId, message } from './messages.js';

/** A finding that was there before: what it is, and for people where. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly words: string;
}

/** Findings that are left as they are, by file; `folder` is that from which the paths of the files start. */
export interface Baseline {
  readonly path: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, readonly BaselineEntry[]>;
}

/** The name that is looked for in the current folder and those above it. */
export const BASELINE = 'wersagt.baseline.json';

/** The closest baseline; undefined where there is none. */
export async function findBaseline(io: Io): Promise<string | undefined> {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const path = join(folder, BASELINE);
    if ((await io.files.kind(path)) === 'file') return relative(io.cwd, path);
    if (folder === dirname(folder) || (await io.files.kind(join(folder, '.git'))) !== 'missing') return undefined;
  }
}

/** A baseline without entries. */
export const emptyBaseline = (path: string, io: Io): Baseline => ({
  path,
  folder: dirname(resolve(io.cwd, path)),
  files: new Map(),
});

/** Reads a baseline, or says what is wrong with it. */
export async function readBaseline(path: string, io: Io): Promise<Baseline | { readonly problem: MessageId }> {
  if ((await io.files.kind(path)) !== 'file') return { problem: 'missing' };
  const files = filesIn(new TextDecoder().decode(await io.files.read(path)));
  return files ? { ...emptyBaseline(path, io), files } : { problem: 'baseline-broken' };
}

/** Files and entries in alphabetical order, so that a diff shows what changed and nothing else. */
export async function writeBaseline({ path, files }: Baseline, io: Io): Promise<void> {
  const rows = [...files].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = { version: 1, files: Object.fromEntries(rows) };
  await io.files.write(path, `${JSON.stringify(content, null, 2)}\n`);
}

/** What the baseline calls a file, whatever the current folder is. */
export const nameIn = ({ folder }: Baseline, file: string, io: Io): string =>
  relative(folder, resolve(io.cwd, file)).split(sep).join('/');

/** The entry for a finding; some of its words, so that a person knows it again. */
export function entryOf({ fingerprint, check, start, end }: FindingResult, source: string): BaselineEntry {
  const words = source
    .slice(start, Math.min(end, start + 2 * WIDTH))
    .replace(/\s+/g, ' ')
    .trim();
  return { fingerprint, check, words: words.length > WIDTH ? `${words.slice(0, WIDTH)}…` : words };
}

const WIDTH = 60;

export const complain = (path: string, problem: MessageId, locale: 'de' | 'en', io: Io): void =>
  io.err(`wersagt: ${path}: ${message(problem, locale)}\n`);

function filesIn(text: string): Baseline['files'] | undefined {
  try {
    const { version, files } = JSON.parse(text) as { version: unknown; files: Record<string, BaselineEntry[]> };
    const rows = Object.entries(files);
    const sound = rows.every(([, entries]) =>
      entries.every((entry) => ENTRY.every((key) => typeof entry[key] === 'string')),
    );
    return version === 1 && sound ? new Map(rows) : undefined;
  } catch {
    return undefined;
  }
}

const ENTRY = ['fingerprint', 'check', 'words'] as const;
