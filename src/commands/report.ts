import { analyse } from '../analyse.js';
import { check as runChecks } from '../check/index.js';
import type { Config } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { type Dossier, dossierOf } from '../report/dossier/dossier.js';
import type { UnreadFile } from '../report/dossier/evidence.js';
import { visible } from '../report/visible.js';
import { type ArticleFile, readArticle } from './article.js';
import { unknownIds } from './check-ids.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { message } from './messages.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';
import { evidenceOf, originOf } from './report-evidence.js';
import { reportWriter } from './report-formats.js';
import { reportTarget } from './report-target.js';

export interface ReportArguments extends ArticleArguments {
  readonly output?: string;
  /** A byte order mark and semicolons, as Excel reads CSV in German. */
  readonly excel: boolean;
}

/** `wersagt report FILES… -o …`: a report to look at, print and send on. Findings do not change the exit code. */
export async function report(args: ReportArguments, io: Io): Promise<ExitCode> {
  const { select = [], ignore = [], locale: asked = 'de' } = args.settings;
  const unknown = unknownIds([...select, ...ignore], asked);
  const target = await reportTarget(args.output, asked, io);
  const complaint = unknown ?? ('complaint' in target ? target.complaint : undefined);
  if (complaint || 'complaint' in target) {
    io.err(`wersagt: ${complaint}\n`);
    return EXIT.wrong;
  }
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings, locale } = opening;
  const writer = await reportWriter({ target, origin: await originOf(io), locale, excel: args.excel }, io);
  const bar = progress(io, args.quiet);
  const unread: UnreadFile[] = [];
  let written = 0;
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = { ...settings.of(input.path), locale };
    const article = await readArticle(input, args.stdinFilename, locale, io);
    if ('error' in article) {
      bar.clear();
      io.err(`${visible(article.name)}: ${visible(article.error)}\n`);
      unread.push({ file: article.name, error: article.error });
    } else {
      await writer.add(dossierFor(article, config));
      written++;
    }
  }
  bar.clear();
  if (written > 0) {
    const place = await writer.end(unread);
    if (!args.quiet) io.err(`${message('report-written', locale, { name: place, count: written })}\n`);
  }
  return unread.length > 0 ? EXIT.wrong : EXIT.ok;
}

function dossierFor(article: ArticleFile, config: Config): Dossier {
  const analysis = analyse(article.document, german, config);
  return dossierOf(analysis, [...article.findings, ...runChecks(analysis, config)], evidenceOf(article, config));
}
