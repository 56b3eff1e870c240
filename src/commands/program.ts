import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Locale } from '../model/locale.js';
import { ClosedPipe, EXIT, type ExitCode, type Io, WrongUse } from './io.js';
import { lines } from './lines/index.js';
import type { Line } from './lines/line.js';
import type { Option as OptionRow } from './lines/option.js';
import type { SettingsOptions } from './settings.js';
import { complaint, helpTitle, localeOf, USAGE } from './usage.js';

/** Runs the command line `wersagt …argv`; the modules of a command are loaded when it is called. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv[0] === '--version' || argv[0] === '-V') {
      await io.out(`${await io.version()}\n`);
      return EXIT.ok;
    }
    return await runProgram(argv, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok;
    if (error instanceof WrongUse) {
      io.err(`wersagt: ${error.message}\n`);
      return EXIT.wrong;
    }
    throw error;
  }
}

async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const help: string[] = [];
  let code: ExitCode = EXIT.ok;
  const program = programOf(localeOf(argv), io, help, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv.flatMap(apart), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? EXIT.ok : EXIT.wrong;
  }
  if (help.length > 0) await io.out(help.join(''));
  return code;
}

function programOf(locale: Locale, io: Io, help: string[], done: (code: ExitCode) => void): Command {
  const texts = USAGE[locale];
  const program = new Command('wersagt')
    .description(texts.about)
    .exitOverride()
    .helpOption('-h, --help', texts.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => helpTitle(title, locale) })
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => io.err(text),
      outputError: (text, write) => write(complaint(text, locale)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .option('-V, --version', texts.version);
  for (const line of lines) commandOf(line);
  return program;

  function commandOf({ name, about, takes, options, run }: Line): void {
    const command = program.command(name).description(texts[about]);
    for (const { name, text, choices } of takes) {
      const argument = new Argument(name, texts[text]);
      command.addArgument(choices ? argument.choices(choices) : argument);
    }
    for (const option of options) command.addOption(optionOf(option, texts[option.text]));
    command.action(async () => {
      const call = { taken: command.processedArgs, options: command.opts(), settings: said(command), io, program };
      done(await run(call));
    });
  }
}

/** A row as commander has it. */
function optionOf({ flags, choices, preset, as, conflicts }: OptionRow, text: string): Option {
  const option = new Option(flags, text);
  if (choices) option.choices(choices);
  if (as) option.argParser<unknown>(READERS[as] as (word: string, before: unknown) => unknown);
  if (preset !== undefined) option.default(preset);
  // A switch is false; the help page does not say so. `--no-…` stays undefined, for its opposite may be said.
  else if (!flags.includes('<')) option.default(option.negate ? undefined : false, ' ');
  return conflicts === undefined ? option : option.conflicts(conflicts);
}

/** How a value is read; what was said before comes along. */
const READERS: Readonly<Record<NonNullable<OptionRow['as']>, (word: string, before?: readonly string[]) => unknown>> = {
  'whole number': wholeNumber,
  'one of several': (word: string, before: readonly string[] = []) => [...before, word],
  ids: (list: string, before: readonly string[] = []) => [...before, ...idsIn(list)],
};

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number from 0 on is expected.');
  return Number(text);
}

const idsIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** The settings that the command line names itself. */
function said(command: Command): SettingsOptions {
  const given = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli');
  const {
    isolated = false,
    config,
    locale,
    failOn,
    select,
    ignore,
    profile,
  }: Partial<SettingsOptions> = Object.fromEntries(given);
  return { isolated, config, locale, failOn, select, ignore, profile };
}

/** `--format=json` as two words: commander suggests nothing for a misspelt option that has its value with it. */
const apart = (word: string): readonly string[] =>
  /^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word];
