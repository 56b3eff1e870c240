import type { Locale } from '../model/locale.js';
import { catalogue } from '../report/explanation.js';
import { json } from '../report/json.js';
import { allExplained } from './explained.js';
import { EXIT, type ExitCode, type Io } from './io.js';

export interface ChecksArguments {
  readonly format: 'pretty' | 'json';
  readonly locale: Locale;
  readonly colour: boolean;
}

/** `wersagt checks`: the catalogue. */
export async function checks({ format, locale, colour }: ChecksArguments, io: Io): Promise<ExitCode> {
  const rows = allExplained(locale);
  await io.out(format === 'json' ? json(rows) : catalogue(rows, locale, colour));
  return EXIT.ok;
}
