import { analyse } from '../analyse.js';
import { german } from '../lexicon/de/index.js';
import type { Locale } from '../model/locale.js';
import { readerFor } from '../read/index.js';
import { jsonLine } from '../report/json.js';
import { type ErrorResult, RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { linesOf, type NamedText, parseLine } from './json-lines.js';
import { message } from './messages.js';

/**
 * `wersagt extract --input jsonl`: a document a line on standard input, a result a line on standard output, each written
 * before the next line is read. A broken line gives a result with "error", and the rest go on.
 */
export async function extractStream(locale: Locale, io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  let number = 0;
  for await (const bytes of linesOf(io.stdin())) {
    number++;
    const line = parseLine(bytes);
    if (!line) continue;
    const result =
      'problem' in line ? broken(line.name, message(line.problem, locale, { line: number })) : resultOf(line);
    if ('error' in result) code = EXIT.wrong;
    await io.out(jsonLine(result));
  }
  return code;
}

function resultOf({ name, text }: NamedText): Result {
  return toResult(analyse(readerFor(name).read(name, text), german), []);
}

const broken = (name: string | null, error: string): ErrorResult => ({ name, version: RESULT_VERSION, error });
