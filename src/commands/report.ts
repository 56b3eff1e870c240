import { analyse } from '../analyse.js';
import { check as runChecks } from '../check/index.js';
import { suppress } from '../check/suppression/index.js';
import type { Config } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { type Dossier, dossierOf } from '../report/dossier/dossier.js';
import type { UnreadFile } from '../report/dossier/evidence.js';
import { toResult } from '../report/result.js';
import { visible } from '../report/visible.js';
import { type ArticleFile, readArticle } from './article.js';
import { baselineFor } from './baseline-choice.js';
import type { Baseline } from './baseline-file.js';
import { marked } from './baseline-marks.js';
import { unknownIds } from './check-ids.js';
import { EXIT, type ExitCode, type Io, WrongUse } from './io.js';
import { message } from './messages.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';
import { evidenceOf, originOf } from './report-evidence.js';
import { reportWriter } from './report-formats.js';
import { reportTarget } from './report-target.js';
import { readSidecar } from './sidecar.js';

export interface ReportArguments extends ArticleArguments {
  readonly output?: string;
  /** A byte order mark and semicolons, as Excel reads CSV in German. */
  readonly excel: boolean;
  /** A list of known findings; the closest one where none is named, none for false. */
  readonly baseline?: string | false;
}

/** `wersagt report FILES… -o …`: a report to look at, print and send on. Findings do not change the exit code. */
export async function report(args: ReportArguments, io: Io): Promise<ExitCode> {
  const { select = [], ignore = [], locale: asked = 'de' } = args.settings;
  const unknown = unknownIds([...select, ...ignore], asked);
  if (unknown) throw new WrongUse(unknown);
  const target = await reportTarget(args.output, asked, io);
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings, locale } = opening;
  const known = await baselineFor(args, io);
  if (known && 'problem' in known) return EXIT.wrong;
  const writer = await reportWriter({ target, origin: await originOf(io), locale, excel: args.excel }, io);
  const bar = progress(io, args.quiet);
  const unread: UnreadFile[] = [];
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = { ...settings.of(input.path), locale };
    const article = await readArticle(input, args.stdinFilename, locale, io);
    if ('error' in article) {
      bar.clear();
      io.err(`${visible(article.name)}: ${visible(article.error)}\n`);
      unread.push({ file: article.name, error: article.error });
    } else {
      await writer.add(await dossierFor(article, config, known, io));
    }
  }
  bar.clear();
  const count = inputs.length - unread.length;
  if (count > 0) {
    const place = await writer.end(unread);
    if (!args.quiet) io.err(`${visible(place)}: ${message('report-written', locale, { count })}\n`);
  }
  return unread.length > 0 ? EXIT.wrong : EXIT.ok;
}

async function dossierFor(article: ArticleFile, config: Config, known: Baseline | undefined, io: Io): Promise<Dossier> {
  const { document, findings } = article;
  const analysis = analyse(document, german, config);
  const sidecar = await readSidecar(document.path, config.locale, io);
  const judged = suppress([...findings, ...runChecks(analysis, config)], document, sidecar, config);
  const result = toResult(analysis, judged);
  return dossierOf(analysis, known ? marked(result, known, config, io) : result, evidenceOf(article, config));
}
