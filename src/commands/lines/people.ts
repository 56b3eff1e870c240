import { isColoured } from '../colour.js';
import { FILES, type Line } from './line.js';
import { ARTICLES, type ArticleOptions, COLOUR, type ColourOptions, format, LOCALE } from './option.js';

interface Options extends ArticleOptions, ColourOptions {
  readonly format: 'table' | 'json' | 'csv';
}

export const people: Line<[files: string[]], Options> = {
  name: 'people',
  about: 'people',
  takes: [FILES],
  options: [format('table', 'json', 'csv'), ...ARTICLES, COLOUR, LOCALE],
  async run({ taken: [files], options, settings, io }) {
    const { people } = await import('../people.js');
    return people({ ...options, files, settings, colour: isColoured(options.color, io) }, io);
  },
};
