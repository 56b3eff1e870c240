import { analyse } from '../analyse.js';
import type { Config } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { readerFor } from '../read/index.js';
import { jsonLine } from '../report/json.js';
import { type ErrorResult, RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { linesOf, type NamedText, parseLine } from './json-lines.js';
import { message } from './messages.js';
import { openArticles } from './opening.js';
import type { SettingsOptions } from './settings.js';

/**
 * `wersagt extract --input jsonl`: a document a line on standard input, a result a line on standard output, each written
 * before the next line is read; the configuration is that of the current folder. A broken line gives a result with "error", and the rest go on.
 */
export async function extractStream(settings: SettingsOptions, io: Io): Promise<ExitCode> {
  const opening = await openArticles({ files: ['-'], settings, quiet: true }, io);
  if (!opening) return EXIT.wrong;
  const config = opening.settings.of('-');
  let code: ExitCode = EXIT.ok;
  let number = 0;
  for await (const bytes of linesOf(io.stdin())) {
    number++;
    const line = parseLine(bytes);
    if (!line) continue;
    const result =
      'problem' in line
        ? broken(line.name, message(line.problem, config.locale, { line: number }))
        : resultOf(line, config);
    if ('error' in result) code = EXIT.wrong;
    await io.out(jsonLine(result));
  }
  return code;
}

function resultOf({ name, text }: NamedText, config: Config): Result {
  return toResult(analyse(readerFor(name).read(name, text), german, config), []);
}

const broken = (name: string | null, error: string): ErrorResult => ({ name, version: RESULT_VERSION, error });
