import { resolve } from 'node:path';
import { type Input, inputsOf } from './inputs.js';
import type { Io } from './io.js';
import type { MessageId } from './messages.js';

/** How a command line names what is to be read. */
interface Naming {
  readonly files: readonly string[];
  readonly fileList?: string;
  readonly changedSince?: string;
}

type Named =
  | { readonly inputs: readonly Input[] }
  | { readonly problem: MessageId; readonly data: Readonly<Record<string, string>> };

/** The inputs on the command line and in the list, of which git may leave those that changed; or why there are none. */
export async function namedInputs({ files, fileList, changedSince }: Naming, io: Io): Promise<Named> {
  const listed = fileList === undefined ? [] : await namesIn(fileList, io);
  if ('problem' in listed) return listed;
  const names = [...files, ...listed];
  if (changedSince === undefined) {
    if (names.length === 0 && fileList === undefined) return { problem: 'no-files', data: {} };
    return { inputs: await inputsOf(names, io) };
  }
  const changed = await io.files.changedSince(changedSince);
  if ('problem' in changed) return { problem: 'no-changes', data: { revision: changedSince, reason: changed.problem } };
  const known = new Set(changed);
  const inputs = await inputsOf(names.length > 0 || fileList !== undefined ? names : ['.'], io);
  return { inputs: inputs.filter((input) => 'problem' in input || known.has(resolve(io.cwd, input.path))) };
}

/** A name a line; empty lines do not count. */
async function namesIn(path: string, io: Io): Promise<readonly string[] | Extract<Named, { problem: MessageId }>> {
  const chunks: Uint8Array[] = [];
  try {
    if (path === '-') for await (const chunk of io.stdin()) chunks.push(chunk);
    else chunks.push(await io.files.read(path));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { problem: 'no-file-list', data: { path, reason } };
  }
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
