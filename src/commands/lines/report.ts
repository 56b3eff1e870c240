import { FILES, type Line } from './line.js';
import {
  type ArticleOptions,
  BASELINE,
  type BaselineOptions,
  CHANGED_SINCE,
  CONFIG,
  FILE_LIST,
  IGNORE,
  ISOLATED,
  LOCALE,
  NO_BASELINE,
  QUIET,
  SELECT,
  STDIN_FILENAME,
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
    QUIET,
    FILE_LIST,
    CHANGED_SINCE,
    STDIN_FILENAME,
    CONFIG,
    ISOLATED,
    LOCALE,
  ],
  async run({ taken: [files], options, settings, io }) {
    const { report } = await import('../report.js');
    return report({ ...options, files, settings }, io);
  },
};
