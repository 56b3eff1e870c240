import type { Line } from './line.js';
import { CONFIG, format, ISOLATED, LOCALE, PROFILE } from './option.js';

interface Options {
  readonly showOrigin: boolean;
  readonly format: 'pretty' | 'json';
}

export const config: Line<[file: string | undefined], Options> = {
  name: 'config',
  about: 'configCommand',
  takes: [{ name: '[file]', text: 'configFile' }],
  options: [
    { flags: '--show-origin', text: 'showOrigin' },
    format('pretty', 'json'),
    CONFIG,
    ISOLATED,
    PROFILE,
    LOCALE,
  ],
  async run({ taken: [file], options, settings, io }) {
    const { config } = await import('../config.js');
    return config({ ...options, file, settings }, io);
  },
};
