import type { Io } from './io.js';

export type ColourChoice = 'auto' | 'always' | 'never';

/** Whether standard output gets colours. An option beats NO_COLOR, which beats FORCE_COLOR, which beats what the terminal can do. */
export function isColoured(choice: ColourChoice, { env, terminal }: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return terminal.out && env.TERM !== 'dumb';
}
