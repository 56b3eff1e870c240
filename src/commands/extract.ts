import { analyse } from '../analyse.js';
import { german } from '../lexicon/de/index.js';
import { csv } from '../report/csv.js';
import { json, jsonLine } from '../report/json.js';
import { type ErrorResult, RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { visible } from '../report/visible.js';
import { readArticle } from './article.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';

export interface ExtractArguments extends ArticleArguments {
  readonly format: 'json' | 'jsonl' | 'csv';
}

/** `wersagt extract FILES…`: what the analysis found, as data. A file that cannot be read gives a result with "error". */
export async function extract(args: ExtractArguments, io: Io): Promise<ExitCode> {
  const { format } = args;
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings } = opening;
  const bar = progress(io, args.quiet);
  const results: (Result | ErrorResult)[] = [];
  let code: ExitCode = EXIT.ok;
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = settings.of(input.path);
    const article = await readArticle(input, args.stdinFilename, config.locale, io);
    bar.clear();
    const lines = 'error' in article ? [article.error] : article.findings.map((finding) => finding.message);
    const name = 'error' in article ? article.name : article.document.path;
    for (const line of lines) io.err(`${visible(name)}: ${visible(line)}\n`);
    if ('error' in article) code = EXIT.wrong;
    const result: Result | ErrorResult =
      'error' in article
        ? { name, version: RESULT_VERSION, error: article.error }
        : toResult(analyse(article.document, german, config), article.findings);
    if (format === 'jsonl') await io.out(jsonLine(result));
    else results.push(result);
  }
  if (format === 'json') await io.out(json(results));
  if (format === 'csv') await io.out(csv(results));
  return code;
}
