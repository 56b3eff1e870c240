import type { Checked } from './checked.js';
import { perform, type Task } from './checking.js';
import { filesIn } from './process-io.js';

const files = filesIn(process.cwd());

/** Does tasks in a thread of its own; what cannot leave the thread is left out. */
export default async function work(task: Task): Promise<Checked> {
  const { fixed, ...checked } = await perform(task, { files, stdin: nothing });
  return checked;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
