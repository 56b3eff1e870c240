import { checkOf } from '../check/ids.js';
import type { Locale } from '../model/locale.js';
import { explanation } from '../report/explanation.js';
import { about } from './check-ids.js';
import { explained } from './explained.js';
import { EXIT, type ExitCode, type Io } from './io.js';

export interface ExplainArguments {
  readonly id: string;
  readonly locale: Locale;
  readonly colour: boolean;
}

/** `wersagt explain CHECK`: what it finds, why, and right and wrong examples. */
export async function explain({ id, locale, colour }: ExplainArguments, io: Io): Promise<ExitCode> {
  const check = checkOf(id);
  if (!check) {
    io.err(`wersagt: ${about(id, locale)}\n`);
    return EXIT.wrong;
  }
  await io.out(explanation(explained(check, locale), locale, colour));
  return EXIT.ok;
}
