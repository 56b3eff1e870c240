import { FILES, type Line } from './line.js';
import {
  type ArticleOptions,
  CHANGED_SINCE,
  CONFIG,
  choice,
  FILE_LIST,
  format,
  ISOLATED,
  LOCALE,
  QUIET,
  STDIN_FILENAME,
} from './option.js';

interface Options extends ArticleOptions {
  readonly format: 'json' | 'jsonl' | 'csv';
  readonly input: 'files' | 'jsonl';
}

export const extract: Line<[files: string[]], Options> = {
  name: 'extract',
  about: 'extract',
  takes: [FILES],
  options: [
    format('json', 'jsonl', 'csv'),
    choice('--input <format>', 'input', ['files', 'jsonl']),
    QUIET,
    FILE_LIST,
    CHANGED_SINCE,
    STDIN_FILENAME,
    CONFIG,
    ISOLATED,
    LOCALE,
  ],
  async run({ taken: [files], options, settings, io }) {
    if (options.input === 'jsonl') {
      const { extractStream } = await import('../extract-stream.js');
      return extractStream(settings, io);
    }
    const { extract } = await import('../extract.js');
    return extract({ ...options, files, settings }, io);
  },
};
