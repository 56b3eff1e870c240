import type { Locale } from '../../model/locale.js';
import { isColoured } from '../colour.js';
import type { Line } from './line.js';
import { COLOUR, type ColourOptions, format, LOCALE } from './option.js';

interface Options extends ColourOptions {
  readonly format: 'pretty' | 'json';
  readonly locale: Locale;
}

export const checks: Line<[], Options> = {
  name: 'checks',
  about: 'checks',
  takes: [],
  options: [format('pretty', 'json'), COLOUR, LOCALE],
  async run({ options: { format, locale, color }, io }) {
    const { checks } = await import('../checks.js');
    return checks({ format, locale, colour: isColoured(color, io) }, io);
  },
};
