import { baseline } from './baseline.js';
import { check } from './check.js';
import { checks } from './checks.js';
import { completion } from './completion.js';
import { config } from './config.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { init } from './init.js';
import type { Line } from './line.js';
import { people } from './people.js';
import { report } from './report.js';

/** All commands, in the order of the help page. */
export const lines: readonly Line[] = [
  check,
  extract,
  people,
  baseline,
  report,
  init,
  config,
  completion,
  explain,
  checks,
];
