import { type Shell, shells } from '../../report/completion.js';
import type { Line } from './line.js';
import { LOCALE } from './option.js';

export const completion: Line<[shell: Shell]> = {
  name: 'completion',
  about: 'completion',
  takes: [{ name: '<shell>', text: 'shell', choices: shells }],
  options: [LOCALE],
  async run({ taken: [shell], program, io }) {
    const { completion } = await import('../completion.js');
    return completion(shell, program, io);
  },
};
