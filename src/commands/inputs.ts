import { readers } from '../read/index.js';
import type { Files, Io } from './io.js';
import type { MessageId } from './messages.js';

/** A file to be read, `-` for standard input, or a name on the command line behind which there is none. */
export type Input =
  | { readonly path: string }
  | { readonly path: string; readonly problem: MessageId; readonly data?: Readonly<Record<string, string>> };

/** The files that the user named: files as they are, folders and patterns with the articles in them; each once, in order. */
export async function inputsOf(names: readonly string[], io: Io): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(...(await inputsFor(name, io.files)));
  const seen = new Set<string>();
  return inputs.filter(({ path }) => !seen.has(path) && seen.add(path));
}

const EXTENSIONS = readers.flatMap((reader) => reader.extensions);

async function inputsFor(name: string, files: Files): Promise<readonly Input[]> {
  if (name === '-') return [{ path: name }];
  const kind = await files.kind(name);
  if (kind === 'file') return [{ path: name }];
  if (kind === 'folder') {
    const found = await files.find(`**/*{${EXTENSIONS.join(',')}}`, name);
    if (found.length > 0) return found.map((path) => ({ path }));
    return [{ path: name, problem: 'folder-without-articles', data: { extensions: EXTENSIONS.join(', ') } }];
  }
  if (!/[*?[{]/.test(name)) return [{ path: name, problem: 'missing' }];
  const found = await files.find(name);
  return found.length > 0 ? found.map((path) => ({ path })) : [{ path: name, problem: 'no-match' }];
}
