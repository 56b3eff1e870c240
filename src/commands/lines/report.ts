import { FILES, type Line } from './line.js';
import {
  ARTICLES,
  type ArticleOptions,
  BASELINE,
  type BaselineOptions,
  IGNORE,
  LOCALE,
  NO_BASELINE,
  SELECT,
} from './option.js';

interface Options extends ArticleOptions, BaselineOptions {
  readonly output?: string;
  readonly excel: boolean;
}

export const report: Line<[files: string[]], Options> = {
  name: 'report',
  about: 'report',
  takes: [FILES],
  options: [
    { flags: '-o, --output <path>', text: 'output' },
    { flags: '--excel', text: 'excel' },
    SELECT,
    IGNORE,
    BASELINE,
    NO_BASELINE,
    ...ARTICLES,
    LOCALE,
  ],
  async run({ taken: [files], options, settings, io }) {
    const { report } = await import('../report.js');
    return report({ ...options, files, settings }, io);
  },
};
