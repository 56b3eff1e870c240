import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Tunes the engine to runs that are short beside what there is to compile; call it before that is loaded.
 *
 * From Node 22.1 on it keeps what it compiled in the folder for temporary files, and the next start takes it from there: 8 % of the
 * processor time of a check. Where functions are compiled into one another without end, and as soon as they have run a little, the compiler takes
 * more than the articles of a run give back: with a narrower bound 150 articles take a fifth less, and with three times the patience a quarter less
 * again.
 */
export function tuneEngine(): void {
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  setFlagsFromString('--interrupt-budget=400000');
}
