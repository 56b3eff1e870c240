import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type ProfileName, profileNames } from '../config/profiles.js';
import type { Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import { type Shell, shells } from '../report/completion.js';
import { type ColourChoice, isColoured } from './colour.js';
import { ClosedPipe, EXIT, type ExitCode, type Io, WrongUse } from './io.js';
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

/** Options as commander hands them over. */
interface Options<Format> {
  readonly format: Format;
  readonly input: 'files' | 'jsonl';
  readonly failOn: Severity;
  readonly locale: Locale;
  readonly config?: string;
  readonly isolated: boolean;
  readonly color: ColourChoice;
  readonly select?: readonly string[];
  readonly ignore: readonly string[];
  readonly quiet: boolean;
  readonly exitZero: boolean;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly watch: boolean;
  readonly maxWarnings?: number;
  /** False for `--no-baseline`. */
  readonly baseline?: string | false;
  readonly stdinFilename?: string;
  readonly output?: string;
  readonly excel: boolean;
  readonly fileList?: string;
  readonly profile?: ProfileName;
  readonly showOrigin: boolean;
  readonly changedSince?: string;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

function programOf(locale: Locale, io: Io, help: string[], done: (code: ExitCode) => void): Command {
  const texts = USAGE[locale];
  const choice = (flags: string, text: string, choices: readonly string[]) =>
    new Option(flags, text).choices(choices).default(choices[0]);
  const format = (...choices: readonly string[]) => choice('--format <format>', texts.format, choices);
  const language = () => choice('--locale <locale>', texts.locale, ['de', 'en']);
  const colour = () => choice('--color <when>', texts.color, ['auto', 'always', 'never']);
  const list = (flags: string, text: string) =>
    new Option(flags, text).argParser((ids: string, before: readonly string[] = []) => [...before, ...idsIn(ids)]);
  const quiet = () => new Option('-q, --quiet', texts.quiet).default(false, ' ');
  const config = () => new Option('--config <file>', texts.config);
  const isolated = () => new Option('--isolated', texts.isolated).default(false, ' ').conflicts('config');
  const baselineFile = () => new Option('--baseline <file>', texts.baselineFile);
  const profile = () => new Option('--profile <name>', texts.profile).choices(profileNames);
  const fileList = () => new Option('--file-list <file>', texts.fileList);
  const changedSince = () => new Option('--changed-since <revision>', texts.changedSince);
  const stdinFilename = () => new Option('--stdin-filename <name>', texts.stdinFilename);

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
  program
    .command('check')
    .description(texts.check)
    .argument('[files...]', texts.files)
    .addOption(
      new Option('--format <format>', texts.formats).argParser((word: string, before: readonly string[] = []) => [
        ...before,
        word,
      ]),
    )
    .addOption(choice('--fail-on <severity>', texts.failOn, ['error', 'warning', 'info']))
    .addOption(new Option('--max-warnings <number>', texts.maxWarnings).argParser(wholeNumber))
    .addOption(list('--select <ids>', texts.select))
    .addOption(list('--ignore <ids>', texts.ignore))
    .addOption(baselineFile())
    .addOption(new Option('--no-baseline', texts.noBaseline).default(undefined, ' '))
    .addOption(new Option('--jobs <number>', texts.jobs).argParser(wholeNumber))
    .addOption(new Option('--cache', texts.cache).default(false, ' '))
    .addOption(new Option('--cache-location <folder>', texts.cacheLocation))
    .addOption(new Option('--exit-zero', texts.exitZero).default(false, ' '))
    .addOption(new Option('--fix', texts.fix).default(false, ' '))
    .addOption(new Option('--diff', texts.diff).default(false, ' ').conflicts('fix'))
    .addOption(new Option('--watch', texts.watch).default(false, ' ').conflicts('fix'))
    .addOption(quiet())
    .addOption(fileList())
    .addOption(changedSince())
    .addOption(stdinFilename())
    .addOption(config())
    .addOption(isolated())
    .addOption(profile())
    .addOption(colour())
    .addOption(language())
    .action(
      async (
        files: string[],
        { format: formats, ...options }: Options<readonly string[] | undefined>,
        command: Command,
      ) => {
        const colour = isColoured(options.color, io);
        const args = { ...options, formats, files, settings: said(command), colour };
        if (options.watch) {
          const { watch } = await import('./watch.js');
          return done(await watch(args, io));
        }
        const { check } = await import('./check.js');
        done(await check(args, io));
      },
    );
  program
    .command('extract')
    .description(texts.extract)
    .argument('[files...]', texts.files)
    .addOption(format('json', 'jsonl', 'csv'))
    .addOption(choice('--input <format>', texts.input, ['files', 'jsonl']))
    .addOption(quiet())
    .addOption(fileList())
    .addOption(changedSince())
    .addOption(stdinFilename())
    .addOption(config())
    .addOption(isolated())
    .addOption(language())
    .action(async (files: string[], options: Options<'json' | 'jsonl' | 'csv'>, command: Command) => {
      if (options.input === 'jsonl') {
        const { extractStream } = await import('./extract-stream.js');
        return done(await extractStream(said(command), io));
      }
      const { extract } = await import('./extract.js');
      done(await extract({ ...options, files, settings: said(command) }, io));
    });
  program
    .command('people')
    .description(texts.people)
    .argument('[files...]', texts.files)
    .addOption(format('table', 'json', 'csv'))
    .addOption(quiet())
    .addOption(fileList())
    .addOption(changedSince())
    .addOption(stdinFilename())
    .addOption(config())
    .addOption(isolated())
    .addOption(colour())
    .addOption(language())
    .action(async (files: string[], options: Options<'table' | 'json' | 'csv'>, command: Command) => {
      const { people } = await import('./people.js');
      done(await people({ ...options, files, settings: said(command), colour: isColoured(options.color, io) }, io));
    });
  program
    .command('baseline')
    .description(texts.baseline)
    .addArgument(new Argument('<action>', texts.baselineAction).choices(['create', 'update', 'prune']))
    .argument('[files...]', texts.files)
    .addOption(baselineFile())
    .addOption(quiet())
    .addOption(config())
    .addOption(isolated())
    .addOption(language())
    .action(
      async (action: 'create' | 'update' | 'prune', files: string[], options: Options<never>, command: Command) => {
        const { baseline } = await import('./baseline.js');
        done(
          await baseline(
            { action, files, baseline: path(options.baseline), quiet: options.quiet, settings: said(command) },
            io,
          ),
        );
      },
    );
  program
    .command('report')
    .description(texts.report)
    .argument('[files...]', texts.files)
    .addOption(new Option('-o, --output <path>', texts.output))
    .addOption(new Option('--excel', texts.excel).default(false, ' '))
    .addOption(list('--select <ids>', texts.select))
    .addOption(list('--ignore <ids>', texts.ignore))
    .addOption(baselineFile())
    .addOption(new Option('--no-baseline', texts.noBaseline).default(undefined, ' '))
    .addOption(quiet())
    .addOption(fileList())
    .addOption(changedSince())
    .addOption(stdinFilename())
    .addOption(config())
    .addOption(isolated())
    .addOption(language())
    .action(async (files: string[], options: Options<never>, command: Command) => {
      const { report } = await import('./report.js');
      done(await report({ ...options, files, settings: said(command) }, io));
    });
  program
    .command('init')
    .description(texts.init)
    .addOption(choice('--profile <name>', texts.profile, profileNames).default('zeitung'))
    .addOption(language())
    .action(async ({ profile = 'zeitung', locale }: Options<never>) => {
      const { init } = await import('./init.js');
      done(await init({ profile, locale }, io));
    });
  program
    .command('config')
    .description(texts.configCommand)
    .argument('[file]', texts.configFile)
    .addOption(new Option('--show-origin', texts.showOrigin).default(false, ' '))
    .addOption(format('pretty', 'json'))
    .addOption(config())
    .addOption(isolated())
    .addOption(profile())
    .addOption(language())
    .action(async (file: string | undefined, options: Options<'pretty' | 'json'>, command: Command) => {
      const { config } = await import('./config.js');
      const { showOrigin, format } = options;
      done(await config({ file, showOrigin, format, settings: said(command) }, io));
    });
  program
    .command('completion')
    .description(texts.completion)
    .addArgument(new Argument('<shell>', texts.shell).choices(shells))
    .addOption(language())
    .action(async (shell: Shell) => {
      const { completion } = await import('./completion.js');
      done(await completion(shell, program, io));
    });
  program
    .command('explain')
    .description(texts.explain)
    .argument('<check>', texts.id)
    .addOption(colour())
    .addOption(language())
    .action(async (id: string, options: Options<never>) => {
      const { explain } = await import('./explain.js');
      done(await explain({ id, locale: options.locale, colour: isColoured(options.color, io) }, io));
    });
  program
    .command('checks')
    .description(texts.checks)
    .addOption(format('pretty', 'json'))
    .addOption(colour())
    .addOption(language())
    .action(async ({ format, locale, color }: Options<'pretty' | 'json'>) => {
      const { checks } = await import('./checks.js');
      done(await checks({ format, locale, colour: isColoured(color, io) }, io));
    });
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number from 0 on is expected.');
  return Number(text);
}

const path = (value: string | false | undefined): string | undefined => value || undefined;

/** The settings that the command line names itself; what it leaves out is for the configuration. */
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
  }: Partial<Options<string>> = Object.fromEntries(given);
  return { isolated, config, locale, failOn, select, ignore, profile };
}

/** `--format=json` as two words: commander suggests nothing for a misspelt option that has its value with it. */
const apart = (word: string): readonly string[] =>
  /^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word];

const idsIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
