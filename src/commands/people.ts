import { analyse } from '../analyse.js';
import { german } from '../lexicon/de/index.js';
import { json } from '../report/json.js';
import { type Entry, entriesOf } from '../report/people.js';
import { peopleCsv } from '../report/people-csv.js';
import { joined } from '../report/people-joined.js';
import { peopleTable } from '../report/people-table.js';
import { visible } from '../report/visible.js';
import { readArticle } from './article.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type ArticleArguments, openArticles } from './opening.js';
import { progress } from './progress.js';

export interface PeopleArguments extends ArticleArguments {
  readonly format: 'table' | 'json' | 'csv';
  readonly colour: boolean;
}

/** `wersagt people FILES…`: the ledger of all persons and bodies, over all files. */
export async function people(args: PeopleArguments, io: Io): Promise<ExitCode> {
  const opening = await openArticles(args, io);
  if (!opening) return EXIT.wrong;
  const { inputs, settings, locale } = opening;
  const bar = progress(io, args.quiet);
  const entries: Entry[] = [];
  let code: ExitCode = EXIT.ok;
  for (const [number, input] of inputs.entries()) {
    bar.step(number, inputs.length, input.path);
    const config = settings.of(input.path);
    const article = await readArticle(input, args.stdinFilename, config.locale, io);
    bar.clear();
    if ('error' in article) {
      io.err(`${visible(article.name)}: ${visible(article.error)}\n`);
      code = EXIT.wrong;
    } else {
      const { document, findings } = article;
      for (const { message } of findings) io.err(`${visible(document.path)}: ${visible(message)}\n`);
      entries.push(...entriesOf(analyse(document, german, config)));
    }
  }
  const ledger = joined(entries);
  if (args.format === 'json') await io.out(json(ledger));
  else if (args.format === 'csv') await io.out(peopleCsv(ledger));
  else await io.out(peopleTable(ledger, locale, args.colour));
  return code;
}
