import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import type { Reader } from './reader.js';

/** All readers; a file is read by the first one that knows its extension. */
export const readers: readonly Reader[] = [plainText, markdown];

/** The reader for a path by its extension; text of an unknown kind is read as plain text. */
export function readerFor(path: string): Reader {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return readers.find((reader) => reader.extensions.includes(extension)) ?? plainText;
}
