import { analyse } from '../analyse.js';
import { german } from '../lexicon/de/index.js';
import { readerFor } from '../read/index.js';
import { jsonLine } from '../report/json.js';
import { type ErrorResult, RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { linesOf, type NamedText, parseLine } from './json-lines.js';
import type { Locale } from './locale.js';

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
      'problem' in line ? broken(line.name, PROBLEMS[locale][line.problem], number, locale) : resultOf(line);
    if ('error' in result) code = EXIT.wrong;
    await io.out(jsonLine(result));
  }
  return code;
}

function resultOf({ name, text }: NamedText): Result {
  return toResult(analyse(readerFor(name).read(name, text), german), []);
}

const broken = (name: string | null, problem: string, line: number, locale: Locale): ErrorResult => ({
  name,
  version: RESULT_VERSION,
  error: `${locale === 'de' ? 'Zeile' : 'line'} ${line}: ${problem}`,
});

const PROBLEMS = {
  de: {
    encoding: 'kein gültiges UTF-8; erwartet wird {"name": "…", "text": "…"} in UTF-8',
    json: 'kein gültiges JSON; erwartet wird {"name": "…", "text": "…"}',
    shape: 'name und text müssen Zeichenketten sein; erwartet wird {"name": "…", "text": "…"}',
  },
  en: {
    encoding: 'not valid UTF-8; expected {"name": "…", "text": "…"} in UTF-8',
    json: 'not valid JSON; expected {"name": "…", "text": "…"}',
    shape: 'name and text must be strings; expected {"name": "…", "text": "…"}',
  },
} as const;
