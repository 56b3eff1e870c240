import { analyse } from '../analyse.js';
import { check as runChecks } from '../check/index.js';
import { type Config, reaches } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { isOpen } from '../model/finding.js';
import { digest } from '../model/fingerprint.js';
import { json } from '../report/json.js';
import { ledger, total } from '../report/ledger.js';
import { pretty, type SourcedResult } from '../report/pretty.js';
import { RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { visible } from '../report/visible.js';
import { type Article, readArticle, type Unreadable } from './article.js';
import { unknownIds } from './check-ids.js';
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
    const article = await readArticle(input, args.stdinFilename, config.locale, io);
    const { result, source } = checked(article, config);
    bar.clear();
    if ('error' in article) {
      unreadable = true;
      io.err(`${visible(article.name)}: ${visible(article.error)}\n`);
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

function checked(article: Article | Unreadable, config: Config): SourcedResult {
  if ('error' in article) return { result: unreadableResult(article), source: '' };
  const { document, findings } = article;
  const analysis = analyse(document, german, config);
  return { result: toResult(analysis, [...findings, ...runChecks(analysis, config)]), source: document.source };
}

/** A bad input is a finding on its path. */
const unreadableResult = ({ name, error }: Unreadable): Result => ({
  name,
  version: RESULT_VERSION,
  quotations: [],
  entities: [],
  findings: [
    {
      check: 'meta/unreadable-file',
      severity: 'error',
      message: error,
      start: 0,
      end: 0,
      line: 1,
      column: 1,
      related: [],
      suggestion: null,
      confidence: null,
      fingerprint: digest('meta/unreadable-file'),
      suppressed: null,
      known: false,
    },
  ],
});
