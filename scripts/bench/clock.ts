import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Starts } from './measured.js';

const execute = promisify(execFile);

/** Runs one contender over one file. */
export const analyser = 'scripts/bench/analyse.mjs';

/** Standard output of a Node process; undefined when it failed, was killed after `seconds`, or ran out of memory. */
export async function outputOf(args: readonly string[], seconds: number): Promise<string | undefined> {
  try {
    return (await execute(process.execPath, [...args], { timeout: Math.round(seconds * 1000) })).stdout;
  } catch {
    return undefined;
  }
}

/** Cold starts on a draft; `runs` of each command, fewer where they would last longer than `budget` seconds. */
export function measureStarts(draft: string, folder: string, runs: number, budget: number): Starts {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, draft);
  const commands = {
    'bare Node': ['--eval', ''],
    'wersagt --version': ['dist/cli.js', '--version'],
    'wersagt check, 800 words': ['dist/cli.js', 'check', file],
    'compromise, 800 words': [analyser, 'compromise', file],
    'wink-nlp, 800 words': [analyser, 'wink-nlp', file],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  const end = performance.now() + budget * 1000;
  let done = 0;
  // The commands take turns, so that noise meets all of them.
  while (done < runs && (done === 0 || performance.now() < end)) {
    for (const [name, args] of Object.entries(commands)) times[name]?.push(wallTime(name, args));
    done++;
  }
  return {
    runs: done,
    milliseconds: Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])),
  };
}

function wallTime(name: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
