import { changesIn, NotWatched } from './changes.js';
import { type CheckArguments, check } from './check.js';
import { type ExitCode, type Io, WrongUse } from './io.js';
import { message } from './messages.js';
import { openArticles } from './opening.js';
import { filesIn } from './process-io.js';
import { type WatchedFiles, watchedFiles } from './watched-files.js';

/**
 * `wersagt check --watch FILES…`: checks everything, then what changed each time something does, until the user ends it: an
 * article or the file beside it is checked again alone; a configuration, a list of people or a baseline means all of them.
 * Files that are new in the folders and patterns named count. Throws `WrongUse`.
 */
export async function watch(args: CheckArguments, io: Io): Promise<ExitCode> {
  const refused = refusal(args);
  if (refused) throw new WrongUse(message(refused, args.settings.locale ?? 'de'));
  const world = watchedFiles(args, io);
  const changes = changesIn(await world.places(), world.isStrange);
  try {
    await changes.ready;
    for (let changed: readonly string[] | undefined; ; changed = await changes.next()) {
      await round(args, changed, world, io);
      changes.add(world.outside());
    }
  } catch (error) {
    if (!(error instanceof NotWatched)) throw error;
    throw new WrongUse(message('cannot-watch', args.settings.locale ?? 'de', { reason: error.message }));
  } finally {
    await changes.close();
  }
}

/** What cannot be repeated, or would set off the next run itself. */
function refusal({ files, fileList, changedSince, formats = [] }: CheckArguments) {
  if (files.length === 0 && fileList === undefined && changedSince === undefined) return 'no-files';
  if (files.includes('-') || fileList === '-') return 'watch-stdin';
  return formats.some((format) => format.includes('=')) ? 'watch-report' : undefined;
}

/** Checks what the changes touch, all without any, and says when. */
async function round(args: CheckArguments, changed: readonly string[] | undefined, world: WatchedFiles, io: Io) {
  // What was found out about the folders in the last run may be wrong in this one.
  const fresh = { ...io, files: world.noting(filesIn(io.cwd)) };
  const opening = await openArticles(args, { ...fresh, err() {} });
  const paths = opening?.inputs.map(({ path }) => path) ?? [];
  // Where a configuration is wrong the check says so.
  const touched = opening && changed && world.touched(changed, paths);
  world.articles(paths);
  if (touched?.length === 0) return;
  await check(touched ? { ...args, files: touched, fileList: undefined, changedSince: undefined } : args, fresh);
  if (args.quiet) return;
  const time = io.date().toTimeString().slice(0, 8);
  const locale = opening?.locale ?? args.settings.locale ?? 'de';
  io.err(`${time} ${message('watching', locale, { count: (touched ?? paths).length })}\n`);
}
