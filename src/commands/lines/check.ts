import { isColoured } from '../colour.js';
import { FILES, type Line } from './line.js';
import {
  ARTICLES,
  type ArticleOptions,
  BASELINE,
  type BaselineOptions,
  COLOUR,
  type ColourOptions,
  choice,
  IGNORE,
  LOCALE,
  NO_BASELINE,
  PROFILE,
  SELECT,
} from './option.js';

interface Options extends ArticleOptions, BaselineOptions, ColourOptions {
  readonly format?: readonly string[];
  readonly maxWarnings?: number;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly exitZero: boolean;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly watch: boolean;
}

export const check: Line<[files: string[]], Options> = {
  name: 'check',
  about: 'check',
  takes: [FILES],
  options: [
    { flags: '--format <format>', text: 'formats', as: 'one of several' },
    choice('--fail-on <severity>', 'failOn', ['error', 'warning', 'info']),
    { flags: '--max-warnings <number>', text: 'maxWarnings', as: 'whole number' },
    SELECT,
    IGNORE,
    BASELINE,
    NO_BASELINE,
    { flags: '--jobs <number>', text: 'jobs', as: 'whole number' },
    { flags: '--cache', text: 'cache' },
    { flags: '--cache-location <folder>', text: 'cacheLocation' },
    { flags: '--exit-zero', text: 'exitZero' },
    { flags: '--fix', text: 'fix' },
    { flags: '--diff', text: 'diff', conflicts: 'fix' },
    { flags: '--watch', text: 'watch', conflicts: 'fix' },
    ...ARTICLES,
    PROFILE,
    COLOUR,
    LOCALE,
  ],
  async run({ taken: [files], options: { format: formats, ...options }, settings, io }) {
    const run = options.watch ? (await import('../watch.js')).watch : (await import('../check.js')).check;
    return run({ ...options, formats, files, settings, colour: isColoured(options.color, io) }, io);
  },
};
