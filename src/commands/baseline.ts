import { isOpen } from '../model/finding.js';
import { visible } from '../report/visible.js';
import {
  BASELINE,
  type Baseline,
  type BaselineEntry,
  complain,
  emptyBaseline,
  entryOf,
  findBaseline,
  nameIn,
  readBaseline,
  writeBaseline,
} from './baseline-file.js';
import { staleIn } from './baseline-marks.js';
import { checked } from './checked.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { message } from './messages.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';

export interface BaselineArguments extends ArticleArguments {
  readonly action: 'create' | 'update' | 'prune';
  readonly baseline?: string;
}

/**
 * `wersagt baseline create|update|prune`: the findings of today, to be left as they are. `create` begins anew, `update` replaces
 * the entries of the files that it is given, `prune` takes out those that are there no more; without files the last two look at all in it.
 */
export async function baseline(args: BaselineArguments, io: Io): Promise<ExitCode> {
  const {
    action,
    settings: { locale: asked = 'de' },
  } = args;
  const path = args.baseline ?? (await findBaseline(io)) ?? BASELINE;
  const before = action === 'create' ? emptyBaseline(path, io) : await readBaseline(path, io);
  if ('problem' in before) {
    complain(path, before.problem === 'missing' ? 'baseline-missing' : before.problem, asked, io);
    return EXIT.wrong;
  }
  if (action === 'create' && (await io.files.kind(path)) !== 'missing') {
    complain(path, 'baseline-exists', asked, io);
    return EXIT.wrong;
  }
  const kept = action === 'create' ? before : await withoutGone(before, io);
  const files = args.files.length > 0 || action === 'create' ? args.files : pathsIn(kept, io);
  const opening = files.length === 0 && action !== 'create' ? undefined : await openArticles({ ...args, files }, io);
  if (!opening && (files.length > 0 || action === 'create')) return EXIT.wrong;
  const entries = new Map<string, readonly BaselineEntry[]>(kept.files);
  const bar = progress(io, args.quiet);
  let code: ExitCode = EXIT.ok;
  for (const [number, input] of (opening?.inputs ?? []).entries()) {
    bar.step(number, opening?.inputs.length ?? 0, input.path);
    const config = opening?.settings.of(input.path);
    if (!config) continue;
    const { result, source, unreadable } = await checked(input, args.stdinFilename, config, io);
    bar.clear();
    if (unreadable !== undefined) {
      io.err(`${visible(result.name)}: ${visible(unreadable)}\n`);
      code = EXIT.wrong;
      continue;
    }
    const name = nameIn(before, result.name, io);
    const old = entries.get(name) ?? [];
    const stale = new Set(staleIn(result, old));
    const open = result.findings.filter(isOpen).map((finding) => entryOf(finding, source));
    entries.set(name, action === 'prune' ? old.filter((entry) => !stale.has(entry)) : open);
  }
  await writeBaseline({ ...before, files: entries }, io);
  if (!args.quiet) io.err(`${path}: ${message('baseline-written', asked, numbers(before, entries))}\n`);
  return code;
}

const pathsIn = ({ files, folder }: Baseline, io: Io): readonly string[] =>
  [...files.keys()].map((name) => relativeTo(io.cwd, `${folder}/${name}`));

const relativeTo = (cwd: string, path: string): string =>
  path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;

/** Entries of files that are there no more. */
async function withoutGone(before: Baseline, io: Io): Promise<Baseline> {
  const rows: (readonly [string, readonly BaselineEntry[]])[] = [];
  for (const [name, entries] of before.files)
    if ((await io.files.kind(`${before.folder}/${name}`)) === 'file') rows.push([name, entries]);
  return { ...before, files: new Map(rows) };
}

function numbers(before: Baseline, after: ReadonlyMap<string, readonly BaselineEntry[]>) {
  const prints = (files: Baseline['files']) =>
    new Set([...files].flatMap(([name, entries]) => entries.map(({ fingerprint }) => `${name} ${fingerprint}`)));
  const [old, now] = [prints(before.files), prints(after)];
  const added = [...now].filter((print) => !old.has(print)).length;
  return { entries: now.size, added, removed: old.size - (now.size - added) };
}
