import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes declarations of src/index.ts, and of nothing that it does not reach, into `folder`. Types are checked elsewhere. */
export function writeDeclarations(folder: string): void {
  execFileSync('node_modules/.bin/tsc', ['--project', 'scripts/build/tsconfig.json', '--noCheck'], {
    stdio: 'inherit',
  });
  const needed = reachableFrom(join(folder, 'index.d.ts'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(path)) rmSync(path);
  }
}

function reachableFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) {
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)\.js['"]/gu);
    for (const [, target] of imports) reached.add(`${join(dirname(path), target as string)}.d.ts`);
  }
  return reached;
}
