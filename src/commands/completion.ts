import { checks } from '../check/index.js';
import { groupOf } from '../check/level.js';
import { type Shell, scripts, type Words } from '../report/completion.js';
import { formats } from '../report/formats/index.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** What completion asks of the program; commander has it. */
export interface Program {
  readonly commands: readonly Command[];
}

interface Command {
  name(): string;
  description(): string;
  readonly options: readonly {
    readonly long?: string;
    readonly description: string;
    readonly argChoices?: readonly string[];
    readonly required: boolean;
  }[];
  readonly registeredArguments: readonly { name(): string; readonly argChoices?: readonly string[] }[];
}

/** `wersagt completion SHELL`: a script for the shell, made from the commands and options as they are. */
export async function completion(shell: Shell, { commands }: Program, io: Io): Promise<ExitCode> {
  await io.out(scripts[shell](commands.map(wordsOf)));
  return EXIT.ok;
}

function wordsOf(command: Command): Words {
  const ids = [...new Set(checks.flatMap(({ id }) => [groupOf(id), id]))].sort();
  const named: Readonly<Record<string, readonly string[]>> = {
    '--select': ids,
    '--ignore': ids,
    '--format': formats.map(({ name }) => name),
  };
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    summary: command.description(),
    options: command.options.map(({ long, description, argChoices, required }) => ({
      name: long ?? '',
      summary: description,
      takes: required ? (argChoices ?? named[long ?? ''] ?? 'file') : undefined,
    })),
    takes: argument?.argChoices ?? (argument?.name() === 'check' ? ids : argument ? 'file' : []),
  };
}
