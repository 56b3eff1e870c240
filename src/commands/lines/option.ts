import { profileNames } from '../../config/profiles.js';
import type { ColourChoice } from '../colour.js';
import type { USAGE } from '../usage.js';

/** A text of the help page, which has it in each language. */
export type Text = keyof (typeof USAGE)['de' | 'en'];

export interface Option {
  /** As the help page writes it; with a value in angle brackets, or a switch. */
  readonly flags: string;
  readonly text: Text;
  /** The values that it may have. */
  readonly choices?: readonly string[];
  /** What holds when the command line says nothing. */
  readonly preset?: string;
  /** How a value is read; as it stands where this is missing. */
  readonly as?: 'whole number' | 'one of several' | 'ids';
  /** The option that it cannot stand beside. */
  readonly conflicts?: string;
}

/** A choice whose first value holds when nothing is said. */
export const choice = (flags: string, text: Text, choices: readonly string[]): Option => ({
  flags,
  text,
  choices,
  preset: choices[0],
});

export const format = (...choices: readonly string[]): Option => choice('--format <format>', 'format', choices);

// The options that several commands have: the same letters, text and values wherever they stand.
export const BASELINE: Option = { flags: '--baseline <file>', text: 'baselineFile' };
const CHANGED_SINCE: Option = { flags: '--changed-since <revision>', text: 'changedSince' };
export const COLOUR = choice('--color <when>', 'color', ['auto', 'always', 'never']);
export const CONFIG: Option = { flags: '--config <file>', text: 'config' };
const FILE_LIST: Option = { flags: '--file-list <file>', text: 'fileList' };
export const IGNORE: Option = { flags: '--ignore <ids>', text: 'ignore', as: 'ids' };
export const ISOLATED: Option = { flags: '--isolated', text: 'isolated', conflicts: 'config' };
export const LOCALE = choice('--locale <locale>', 'locale', ['de', 'en']);
export const NO_BASELINE: Option = { flags: '--no-baseline', text: 'noBaseline' };
export const PROFILE: Option = { flags: '--profile <name>', text: 'profile', choices: profileNames };
export const QUIET: Option = { flags: '-q, --quiet', text: 'quiet' };
export const SELECT: Option = { flags: '--select <ids>', text: 'select', as: 'ids' };
const STDIN_FILENAME: Option = { flags: '--stdin-filename <name>', text: 'stdinFilename' };

/** What every command that reads articles has, in the order of the help page. */
export const ARTICLES: readonly Option[] = [QUIET, FILE_LIST, CHANGED_SINCE, STDIN_FILENAME, CONFIG, ISOLATED];

/** What is said about the articles that a command reads. */
export interface ArticleOptions {
  readonly quiet: boolean;
  readonly fileList?: string;
  readonly changedSince?: string;
  readonly stdinFilename?: string;
}

export interface ColourOptions {
  readonly color: ColourChoice;
}

export interface BaselineOptions {
  /** False for `--no-baseline`. */
  readonly baseline?: string | false;
}
