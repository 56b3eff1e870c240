import type { Io } from './io.js';

/** Says on a terminal how far a long run has come; silent in pipes and in the first second. */
export interface Progress {
  step(done: number, of: number, name: string): void;
  /** Wipes the line, before anything else is written. */
  clear(): void;
}

const PATIENCE = 1000;
const INTERVAL = 100;
const WIPE = '\r\u001b[K';

export function progress(io: Io, quiet: boolean): Progress {
  let shown = false;
  let next = io.now() + PATIENCE;
  const clear = () => {
    if (shown) io.err(WIPE);
    shown = false;
  };
  if (quiet || !io.terminal.err) return { step() {}, clear() {} };
  return {
    clear,
    step(done, of, name) {
      if (io.now() < next) return;
      next = io.now() + INTERVAL;
      shown = true;
      io.err(`${WIPE}${done}/${of} ${name.slice(-60)}`);
    },
  };
}
