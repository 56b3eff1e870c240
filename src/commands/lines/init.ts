import type { ProfileName } from '../../config/profiles.js';
import type { Locale } from '../../model/locale.js';
import type { Line } from './line.js';
import { LOCALE, PROFILE } from './option.js';

interface Options {
  readonly profile: ProfileName;
  readonly locale: Locale;
}

export const init: Line<[], Options> = {
  name: 'init',
  about: 'init',
  takes: [],
  options: [{ ...PROFILE, preset: 'zeitung' }, LOCALE],
  async run({ options, io }) {
    const { init } = await import('../init.js');
    return init(options, io);
  },
};
