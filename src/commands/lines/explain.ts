import type { Locale } from '../../model/locale.js';
import { isColoured } from '../colour.js';
import type { Line } from './line.js';
import { COLOUR, type ColourOptions, LOCALE } from './option.js';

interface Options extends ColourOptions {
  readonly locale: Locale;
}

export const explain: Line<[id: string], Options> = {
  name: 'explain',
  about: 'explain',
  takes: [{ name: '<check>', text: 'id' }],
  options: [COLOUR, LOCALE],
  async run({ taken: [id], options: { locale, color }, io }) {
    const { explain } = await import('../explain.js');
    return explain({ id, locale, colour: isColoured(color, io) }, io);
  },
};
