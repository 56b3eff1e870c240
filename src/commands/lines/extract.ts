import { FILES, type Line } from './line.js';
import { ARTICLES, type ArticleOptions, choice, format, LOCALE } from './option.js';

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
    ...ARTICLES,
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
