import { mayFail, reaches } from '../model/finding.js';
import { unifiedDiff } from '../report/diff.js';
import { ledger, type Tally, tallyOf, total } from '../report/ledger.js';
import { visible } from '../report/visible.js';
import { baselineFor } from './baseline-choice.js';
import { marked } from './baseline-marks.js';
import { cacheFor } from './cached.js';
import { unknownIds } from './check-ids.js';
import { jobsFor, performed, type Task } from './checking.js';
import { allExplained } from './explained.js';
import { writeBack } from './fixing.js';
import { EXIT, type ExitCode, type Io, WrongUse } from './io.js';
import { message } from './messages.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';
import { destinationsOf, openReports, pathInRepository } from './reports.js';

export interface CheckArguments extends ArticleArguments {
  /** `NAME` or `NAME=FILE` each; pretty where nothing is said. */
  readonly formats?: readonly string[];
  readonly colour: boolean;
  readonly exitZero: boolean;
  /** Make the safe fixes, or only show them. */
  readonly fix: boolean;
  readonly diff: boolean;
  /** Worker threads; as many as are worth it where no number is named. */
  readonly jobs?: number;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** More warnings than this make the run fail. */
  readonly maxWarnings?: number;
  /** A list of known findings; the closest one where none is named, none for false. */
  readonly baseline?: string | false;
}

/**
 * `wersagt check FILES…`: what is wrong in each draft, as it is found; the exit code is for a machine. With `--fix` it is about
 * what remains. Throws `WrongUse`.
 */
export async function check(args: CheckArguments, io: Io): Promise<ExitCode> {
  const { quiet, fix, diff } = args;
  const { select = [], ignore = [], locale: asked = 'de' } = args.settings;
  const unknown = unknownIds([...select, ...ignore], asked);
  if (unknown) throw new WrongUse(unknown);
  // Standard output can have one thing: the mended text, the difference, or a report.
  const taken = fix && args.files.includes('-') ? '--fix' : diff ? '--diff' : undefined;
  const destinations = destinationsOf(args.formats ?? (taken ? [] : ['pretty']), asked);
  const homeless = taken && destinations.find(({ file }) => file === undefined);
  if (homeless) throw new WrongUse(message('output-taken', asked, { option: taken, format: homeless.format.name }));
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings, locale } = opening;
  const known = await baselineFor(args, io);
  if (known && 'problem' in known) return EXIT.wrong;
  const run = { locale, colour: args.colour, version: await io.version(), checks: allExplained(locale) };
  const paths = inputs.map(({ path }) => path);
  const reports = await openReports(destinations, run, paths, io);
  const bar = progress(io, quiet);
  const tallies: Tally[] = [];
  let unreadable = false;
  let fails = false;
  let warnings = 0;
  const cache = await cacheFor(args, io);
  const tasks = inputs.map((input) => ({
    input,
    config: settings.of(input.path),
    stdinName: args.stdinFilename,
    ...(cache && { cache }),
  }));
  const jobs = fix || diff ? 1 : (args.jobs ?? jobsFor(inputs.length));
  let number = 0;
  bar.step(0, inputs.length, inputs[0]?.path ?? '');
  for await (const first of performed(tasks, jobs, io)) {
    const { input, config } = tasks[number] as Task;
    number += 1;
    const last = fix || diff ? first.fixed?.() : undefined;
    bar.clear();
    const problem = first.unreadable ?? (fix && last && (await writeBack(input.path, last, config.locale, io)));
    unreadable ||= Boolean(problem);
    if (problem) io.err(`${visible(first.result.name)}: ${visible(problem)}\n`);
    const { result: found, source } = fix && last && !problem ? last.text : first;
    const result = known ? marked(found, known, config, io) : found;
    if (diff && last) await io.out(unifiedDiff(result.name, source, last.text.source));
    const path = pathInRepository(result.name, io);
    await reports.add({ result, source, path, locale: config.locale, failOn: config.failOn });
    if (!quiet && first.unreadable === undefined)
      io.err(ledger(result, config.locale, fix && last && !problem ? last.mended : 0));
    tallies.push(tallyOf(result));
    bar.step(number, inputs.length, inputs[number]?.path ?? '');
    const counted = result.findings.filter(mayFail);
    fails ||= counted.some(({ severity }) => reaches(severity, config.failOn));
    warnings += counted.filter(({ severity }) => severity === 'warning').length;
  }
  await reports.end();
  if (!quiet && tallies.length > 1) io.err(total(tallies, locale));
  if (unreadable) return EXIT.wrong;
  if (args.maxWarnings !== undefined && warnings > args.maxWarnings) fails = true;
  return fails && !args.exitZero ? EXIT.findings : EXIT.ok;
}
