/**
 * Measures speed beside what else a JavaScript user would pick: `npm run bench -- [--runs N] [--sizes 1,2,4,8] [--json]`.
 * On the same text: whole analysis in MB per second of processor time, each in a process of its own, warmed up, the fastest of the runs that fit
 * into twenty seconds; ours on published news as well, where they are at hand; the speaker resolver alone; cold starts of whole processes, medians of wall time. compromise splits sentences, tags words and looks for
 * quotations with its rules of English; wink-nlp splits sentences and tags words with its English model. Ends within fifteen minutes.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureResolver, measureSpeeds } from './bench/analysis.js';
import { measureStarts } from './bench/clock.js';
import type { Measured } from './bench/measured.js';
import { packageSize } from './bench/package-size.js';
import { resolverRows, speedRows, startRows } from './bench/rows.js';
import { draft } from './bench/texts.js';
import { table } from './evaluate/table.js';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '11' },
    sizes: { type: 'string', default: '1,2,4,8' },
    json: { type: 'boolean', default: false },
  },
});
if (!existsSync('dist/cli.js')) {
  console.error('dist/ is missing: npm run build');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'wersagt-bench-'));
try {
  const load = loadavg()[0] ?? 0;
  const starts = measureStarts(draft(800), folder, Number(options.runs), 60);
  const sizes = options.sizes.split(',').map(Number);
  const speeds = await measureSpeeds(sizes, folder, 480);
  const resolving = await measureResolver(sizes, folder, 300);
  const result = { cores: cpus().length, load, node: process.version, starts, speeds, resolving, size: packageSize() };
  console.log(options.json ? JSON.stringify(result, null, 2) : toText(result));
} finally {
  rmSync(folder, { recursive: true });
}

function toText({ cores, load, node, starts, speeds, resolving, size }: Measured): string {
  const warning = load > cores / 2 ? ': other programs are at work, an idle machine is faster' : '';
  return `Node ${node}, ${cores} cores, load ${load.toFixed(1)}${warning}

analysis in MB per second of processor time; counts in the smallest text
${table(speedRows(speeds))}

the speaker resolver alone, in processor time
${table(resolverRows(resolving))}

cold start in ms, median of ${starts.runs} runs
${table(startRows(starts))}

package: ${size.packed.toFixed(2)} MB to download, ${size.installed.toFixed(2)} MB installed, ${size.dependencies} dependencies`;
}
