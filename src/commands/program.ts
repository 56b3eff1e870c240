import { Command, CommanderError, Option } from 'commander';
import { ClosedPipe, EXIT, type ExitCode, type Io } from './io.js';

/** Runs the command line `wersagt …argv`; the modules of a command are loaded when it is called. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = new Command('wersagt').exitOverride().configureOutput({ writeErr: (text) => io.err(text) });
  program
    .command('extract')
    .argument('[files...]')
    .addOption(new Option('--input <format>').choices(['files', 'jsonl']).default('files'))
    .addOption(new Option('--format <format>').choices(['json', 'jsonl', 'csv']).default('json'))
    .addOption(new Option('--locale <language>').choices(['de', 'en']).default('de'))
    .action(async (_files, options) => {
      const { extractStream } = await import('./extract-stream.js');
      code = await extractStream(options.locale, io);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrong;
    throw error;
  }
}
