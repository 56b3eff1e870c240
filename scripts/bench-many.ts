/**
 * Measures runs over many articles: `npm run bench:many -- [--sizes 100,1000,2000]`. Wall time with one worker, with two, and
 * with a cold and a warm cache; and the most memory that each took, which should not grow with the number of articles.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureMany } from './bench/many.js';
import { table } from './evaluate/table.js';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,2000' } } });
if (!existsSync('dist/cli.js')) {
  console.error('dist/ is missing: npm run build');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'wersagt-many-'));
try {
  const load = loadavg()[0] ?? 0;
  const runs = measureMany(options.sizes.split(',').map(Number), folder);
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)} when the measurement began\n`);
  console.log(
    table([
      ['articles', 'how', 'seconds', 'per second', 'peak MB'],
      ...runs.map(({ articles, how, seconds, megabytes }) => [
        String(articles),
        how,
        seconds.toFixed(1),
        (articles / seconds).toFixed(0),
        megabytes.toFixed(0),
      ]),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true });
}
