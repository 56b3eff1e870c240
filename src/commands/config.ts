import { type Row, rowsOf } from '../config/rows.js';
import type { Locale } from '../model/locale.js';
import { json } from '../report/json.js';
import { visible } from '../report/visible.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { message } from './messages.js';
import { readSettings, type SettingsOptions } from './settings.js';

export interface ConfigArguments {
  /** The file whose settings are shown; by default those of a text in the current folder. */
  readonly file?: string;
  readonly settings: SettingsOptions;
  readonly showOrigin: boolean;
  readonly format: 'pretty' | 'json';
}

/** `wersagt config [FILE]`: what holds for a file, and with `--show-origin` who said so. */
export async function config(args: ConfigArguments, io: Io): Promise<ExitCode> {
  const path = args.file ?? '-';
  const settings = await readSettings([path], args.settings, io);
  if ('complaints' in settings) {
    for (const complaint of settings.complaints) io.err(`wersagt: ${complaint}\n`);
    return EXIT.wrong;
  }
  const holds = settings.of(path);
  const rows = rowsOf(holds, settings.rulesFor(path), args.settings);
  if (args.format === 'json') await io.out(json(rows.map(({ origin = null, ...row }) => ({ ...row, origin }))));
  else await io.out(args.showOrigin ? withOrigins(rows, holds.locale) : rows.map((row) => `${lineOf(row)}\n`).join(''));
  return EXIT.ok;
}

const lineOf = ({ key, value }: Row): string =>
  visible(`${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);

/** The places in a column of their own. */
function withOrigins(rows: readonly Row[], locale: Locale): string {
  const lines = rows.map((row) => ({ text: lineOf(row), origin: row.origin ?? message('by-default', locale) }));
  const width = Math.min(WIDEST, Math.max(...lines.map(({ text }) => text.length)));
  return lines.map(({ text, origin }) => `${text.padEnd(width)}  ${visible(origin)}\n`).join('');
}

const WIDEST = 60;
