/**
 * Builds the package when npm prepares it: after `npm ci` in a checkout, before `npm pack`, and when it is installed from git.
 * `npm install --global git+…`, which is what pre-commit does, leaves the development packages out of the folder that is
 * to be built (npm hands `global` down to the installation within), so they are fetched first.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command) => execSync(command, { stdio: 'inherit' });

if (!existsSync('node_modules/esbuild'))
  run('npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund');
run('npm run --global=false build');
