import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PackageSize } from './measured.js';

/** What a user downloads and gets; npm says it without writing the package. */
export function packageSize(): PackageSize {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, unpackedSize }] = JSON.parse(output);
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { packed: size / 1e6, installed: unpackedSize / 1e6, dependencies: Object.keys(dependencies).length };
}
