import type { Command } from 'commander';
import { checks } from '../check/index.js';
import { groupOf } from '../check/level.js';
import { type Shell, scripts, type Words } from '../report/completion.js';
import { formats } from '../report/formats/index.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** `wersagt completion SHELL`: a script for the shell, made from the commands and options as they are. */
export async function completion(shell: Shell, program: Command, io: Io): Promise<ExitCode> {
  await io.out(scripts[shell](program.commands.map(wordsOf)));
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
