import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Standard output of a Node process; undefined when it failed, was killed after `seconds`, or ran out of memory. */
export async function outputOf(args: readonly string[], seconds: number): Promise<string | undefined> {
  try {
    return (await execute(process.execPath, [...args], { timeout: seconds * 1000 })).stdout;
  } catch {
    return undefined;
  }
}

/** Median wall time, in milliseconds, of whole Node processes; the commands take turns, so that noise meets all of them. */
export function coldStarts(
  commands: Readonly<Record<string, readonly string[]>>,
  runs: number,
): Readonly<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
      if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
      times[name]?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
