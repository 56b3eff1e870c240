import { FILES, type Line } from './line.js';
import { BASELINE, CONFIG, ISOLATED, LOCALE, QUIET } from './option.js';

const ACTIONS = ['create', 'update', 'prune'] as const;

interface Options {
  readonly baseline?: string;
  readonly quiet: boolean;
}

export const baseline: Line<[action: (typeof ACTIONS)[number], files: string[]], Options> = {
  name: 'baseline',
  about: 'baseline',
  takes: [{ name: '<action>', text: 'baselineAction', choices: ACTIONS }, FILES],
  options: [BASELINE, QUIET, CONFIG, ISOLATED, LOCALE],
  async run({ taken: [action, files], options, settings, io }) {
    const { baseline } = await import('../baseline.js');
    return baseline({ ...options, action, files, settings }, io);
  },
};
