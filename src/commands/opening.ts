import type { Locale } from '../model/locale.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { message } from './messages.js';
import { namedInputs } from './named-inputs.js';
import { readSettings, type Settings, type SettingsOptions } from './settings.js';

/** What every command that reads articles is asked for. */
export interface ArticleArguments {
  readonly files: readonly string[];
  readonly settings: SettingsOptions;
  readonly quiet: boolean;
  /** A file with the name of an input on each line; `-` for standard input. */
  readonly fileList?: string;
  /** Only files that changed since the branch left this revision. */
  readonly changedSince?: string;
  /** Stands for the name of standard input. */
  readonly stdinFilename?: string;
}

/** The inputs of a command with their settings, and the language in which it speaks about all of them. */
export interface Opening {
  readonly inputs: readonly Input[];
  readonly settings: Settings;
  readonly locale: Locale;
}

/** Finds the inputs and reads their configurations; says what is wrong and gives nothing where the command cannot begin. */
export async function openArticles(args: ArticleArguments, io: Io): Promise<Opening | undefined> {
  const { settings: options, stdinFilename } = args;
  const named = await namedInputs(args, io);
  if ('problem' in named) {
    io.err(`wersagt: ${message(named.problem, options.locale ?? 'de', named.data)}\n`);
    return undefined;
  }
  const { inputs } = named;
  const names = inputs.map(({ path }) => settingsName(path, stdinFilename));
  const settings = await readSettings(names, options, io);
  if ('complaints' in settings) {
    for (const complaint of settings.complaints) io.err(`wersagt: ${complaint}\n`);
    return undefined;
  }
  const locale = options.locale ?? settings.of(names[0] ?? '-').locale;
  return {
    inputs,
    settings: {
      of: (path) => settings.of(settingsName(path, stdinFilename)),
      rulesFor: (path) => settings.rulesFor(settingsName(path, stdinFilename)),
    },
    locale,
  };
}

/** Standard input takes the settings of the file that it stands for. */
const settingsName = (path: string, stdinFilename = '-'): string => (path === '-' ? stdinFilename : path);
