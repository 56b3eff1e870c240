import { reaches } from '../config.js';
import { isOpen } from '../model/finding.js';
import { json } from '../report/json.js';
import { ledger, total } from '../report/ledger.js';
import { pretty } from '../report/pretty.js';
import type { Result } from '../report/result.js';
import { visible } from '../report/visible.js';
import { unknownIds } from './check-ids.js';
import { checked } from './checked.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';

export interface CheckArguments extends ArticleArguments {
  readonly format: 'pretty' | 'json';
  readonly colour: boolean;
  readonly exitZero: boolean;
}

/** `wersagt check FILES…`: what is wrong in each draft, as it is found; the exit code is for a machine. */
export async function check(args: CheckArguments, io: Io): Promise<ExitCode> {
  const { format, quiet } = args;
  const { select = [], ignore = [], locale: asked = 'de' } = args.settings;
  const unknown = unknownIds([...select, ...ignore], asked);
  if (unknown) {
    io.err(`wersagt: ${unknown}\n`);
    return EXIT.wrong;
  }
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings } = opening;
  const bar = progress(io, quiet);
  const results: Result[] = [];
  let unreadable = false;
  let fails = false;
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = settings.of(input.path);
    const { result, source, unreadable: problem } = await checked(input, args.stdinFilename, config, io);
    bar.clear();
    if (problem !== undefined) {
      unreadable = true;
      io.err(`${visible(result.name)}: ${visible(problem)}\n`);
    } else {
      if (format === 'pretty')
        await io.out(pretty([{ result, source }], { locale: config.locale, colour: args.colour }));
      if (!quiet) io.err(ledger(result, config.locale));
    }
    results.push(result);
    fails ||= result.findings.filter(isOpen).some(({ severity }) => reaches(severity, config.failOn));
  }
  if (format === 'json') await io.out(json(results));
  if (!quiet && results.length > 1) io.err(total(results, opening.locale));
  if (unreadable) return EXIT.wrong;
  return fails && !args.exitZero ? EXIT.findings : EXIT.ok;
}
