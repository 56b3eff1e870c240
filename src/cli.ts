#!/usr/bin/env node
import { tuneEngine } from './commands/engine.js';
import { EXIT } from './commands/io.js';
import { processIo } from './commands/process-io.js';
import { run } from './commands/program.js';

tuneEngine();

process.once('SIGINT', () => process.exit(EXIT.interrupted));

const io = processIo(new URL('../package.json', import.meta.url), new URL('./commands/worker.js', import.meta.url));

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (bug) {
  console.error(bug);
  process.exitCode = EXIT.wrong;
}
