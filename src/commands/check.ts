import { staleBaseline } from '../check/meta/index.js';
import { reaches } from '../config.js';
import { isOpen } from '../model/finding.js';
import { unifiedDiff } from '../report/diff.js';
import { json } from '../report/json.js';
import { ledger, total } from '../report/ledger.js';
import { pretty } from '../report/pretty.js';
import type { FindingResult, Result } from '../report/result.js';
import { visible } from '../report/visible.js';
import { complain, findBaseline, readBaseline } from './baseline-file.js';
import { marked } from './baseline-marks.js';
import { unknownIds } from './check-ids.js';
import { checked } from './checked.js';
import { writeBack } from './fixing.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { message } from './messages.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';

export interface CheckArguments extends ArticleArguments {
  readonly format: 'pretty' | 'json';
  readonly colour: boolean;
  readonly exitZero: boolean;
  /** Make the safe fixes, or only show them. */
  readonly fix: boolean;
  readonly diff: boolean;
  /** More warnings than this make the run fail. */
  readonly maxWarnings?: number;
  /** A list of known findings; the closest one where none is named, none for false. */
  readonly baseline?: string | false;
}

/**
 * `wersagt check FILES…`: what is wrong in each draft, as it is found; the exit code is for a machine. With `--fix` it is about
 * what remains.
 */
export async function check(args: CheckArguments, io: Io): Promise<ExitCode> {
  const { format, quiet, fix, diff } = args;
  const { select = [], ignore = [], locale: asked = 'de' } = args.settings;
  const unknown = unknownIds([...select, ...ignore], asked);
  if (unknown) {
    io.err(`wersagt: ${unknown}\n`);
    return EXIT.wrong;
  }
  const toStdout = fix && args.files.includes('-');
  if (toStdout && format !== 'pretty') {
    io.err(`wersagt: ${message('stdin-fix-format', asked, { format })}\n`);
    return EXIT.wrong;
  }
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings } = opening;
  const known = await baselineFor(args, io);
  if (known && 'problem' in known) return EXIT.wrong;
  const bar = progress(io, quiet);
  const results: Result[] = [];
  let unreadable = false;
  let fails = false;
  let warnings = 0;
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = settings.of(input.path);
    const { locale } = config;
    const first = await checked(input, args.stdinFilename, config, io);
    const last = fix || diff ? first.fixed?.() : undefined;
    bar.clear();
    const problem = first.unreadable ?? (fix && last && (await writeBack(input.path, last, locale, io)));
    unreadable ||= Boolean(problem);
    if (problem) io.err(`${visible(first.result.name)}: ${visible(problem)}\n`);
    const { result: found, source } = fix && last && !problem ? last.text : first;
    const result = known ? marked(found, known, config, io) : found;
    if (first.unreadable === undefined) {
      if (diff && last) await io.out(unifiedDiff(result.name, source, last.text.source));
      else if (format === 'pretty' && !toStdout)
        await io.out(pretty([{ result, source }], { locale, colour: args.colour }));
      if (!quiet) io.err(ledger(result, locale, fix && last && !problem ? last.mended : 0));
    }
    results.push(result);
    const counted = result.findings.filter(counts);
    fails ||= counted.some(({ severity }) => reaches(severity, config.failOn));
    warnings += counted.filter(({ severity }) => severity === 'warning').length;
  }
  if (format === 'json') await io.out(json(results));
  if (!quiet && results.length > 1) io.err(total(results, opening.locale));
  if (unreadable) return EXIT.wrong;
  if (args.maxWarnings !== undefined && warnings > args.maxWarnings) fails = true;
  return fails && !args.exitZero ? EXIT.findings : EXIT.ok;
}

/** Whether it may make a run fail; an entry of the baseline that is there no more never does. */
const counts = (finding: FindingResult): boolean => isOpen(finding) && finding.check !== staleBaseline.id;

/** The list of known findings, if there is one; what is wrong with it is said. */
async function baselineFor({ baseline, settings }: CheckArguments, io: Io) {
  if (baseline === false) return undefined;
  const path = baseline ?? (settings.isolated ? undefined : await findBaseline(io));
  if (path === undefined) return undefined;
  const known = await readBaseline(path, io);
  if ('problem' in known) {
    complain(path, known.problem === 'missing' ? 'baseline-missing' : known.problem, settings.locale ?? 'de', io);
  }
  return known;
}
