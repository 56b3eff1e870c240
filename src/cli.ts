#!/usr/bin/env node
import module from 'node:module';
import { EXIT } from './commands/io.js';
import { processIo } from './commands/process-io.js';
import { run } from './commands/program.js';

// From Node 22.1 on: what one start has compiled, the next one finds in the folder for temporary files.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

process.once('SIGINT', () => process.exit(EXIT.interrupted));

const io = processIo(new URL('../package.json', import.meta.url), new URL('./commands/worker.js', import.meta.url));

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (bug) {
  console.error(bug);
  process.exitCode = EXIT.wrong;
}
