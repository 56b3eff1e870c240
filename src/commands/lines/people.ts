import { isColoured } from '../colour.js';
import { FILES, type Line } from './line.js';
import {
  type ArticleOptions,
  CHANGED_SINCE,
  COLOUR,
  CONFIG,
  type ColourOptions,
  FILE_LIST,
  format,
  ISOLATED,
  LOCALE,
  QUIET,
  STDIN_FILENAME,
} from './option.js';

interface Options extends ArticleOptions, ColourOptions {
  readonly format: 'table' | 'json' | 'csv';
}

export const people: Line<[files: string[]], Options> = {
  name: 'people',
  about: 'people',
  takes: [FILES],
  options: [
    format('table', 'json', 'csv'),
    QUIET,
    FILE_LIST,
    CHANGED_SINCE,
    STDIN_FILENAME,
    CONFIG,
    ISOLATED,
    COLOUR,
    LOCALE,
  ],
  async run({ taken: [files], options, settings, io }) {
    const { people } = await import('../people.js');
    return people({ ...options, files, settings, colour: isColoured(options.color, io) }, io);
  },
};
