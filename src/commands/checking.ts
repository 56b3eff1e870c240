import { availableParallelism } from 'node:os';
import type { Config } from '../config.js';
import { type Cache, cached } from './cached.js';
import { type Checked, checked } from './checked.js';
import { inOrder } from './in-order.js';
import type { Input } from './inputs.js';
import type { Io, Sources } from './io.js';

/** All that checking one input depends on; plain data, so that another thread can do it. */
export interface Task {
  readonly input: Input;
  readonly config: Config;
  readonly stdinName?: string;
  readonly cache?: Cache;
}

/** Does one task; what is in the cache is not done again. */
export function perform({ input, config, stdinName, cache }: Task, io: Sources): Promise<Checked> {
  const work = () => checked(input, stdinName, config, io);
  return cache && input.path !== '-' && !('problem' in input) ? cached(cache, input.path, config, io, work) : work();
}

/** Does tasks, over several threads where that is worth it, and hands out what comes of them in their order. */
export async function* performed(tasks: readonly Task[], jobs: number, io: Io): AsyncGenerator<Checked> {
  if (jobs < 2 || !io.worker) {
    yield* inOrder(tasks, 1, (task) => perform(task, io));
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: io.worker.href, minThreads: jobs, maxThreads: jobs });
  const outside = (task: Task): Promise<Checked> => (task.input.path === '-' ? perform(task, io) : pool.run(task));
  try {
    yield* inOrder(tasks, jobs * AHEAD, outside);
  } finally {
    await pool.destroy();
  }
}

/** Tasks in store for each thread, so that none waits for a long article before it. */
const AHEAD = 4;

/** A thread has to load and warm up first, which costs as much as some twenty articles. */
const WORTH = 50;

/** How many threads are worth it for so many files. */
export const jobsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(files / WORTH)));
