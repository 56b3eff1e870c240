import type { Program } from '../completion.js';
import type { ExitCode, Io } from '../io.js';
import type { SettingsOptions } from '../settings.js';
import type { Option, Text } from './option.js';

/** One command of the command line: what it takes, and what is loaded and run when it is called. */
export interface Line<Taken extends readonly unknown[] = readonly unknown[], Options = unknown> {
  readonly name: string;
  readonly about: Text;
  readonly takes: readonly Argument[];
  /** In the order of the help page. */
  readonly options: readonly Option[];
  run(call: Call<Taken, Options>): Promise<ExitCode>;
}

/** What stands behind the command without the name of an option: `<check>`, `[file]`, `[files...]`. */
interface Argument {
  readonly name: string;
  readonly text: Text;
  readonly choices?: readonly string[];
}

/** One call of a command. */
export interface Call<Taken, Options> {
  /** One value for each argument; a list where its name ends in dots. */
  readonly taken: Taken;
  /** By their long names in camel case; each stands there, undefined where nothing is said and nothing preset. */
  readonly options: Options;
  /** The settings that the command line names itself; what it leaves out is for the configuration. */
  readonly settings: SettingsOptions;
  readonly io: Io;
  readonly program: Program;
}

export const FILES: Argument = { name: '[files...]', text: 'files' };
