/**
 * Measures speed beside what else a JavaScript user would pick: `npm run bench -- [--runs N] [--sizes 1,2,4,8] [--json]`.
 * On the same text: whole analysis in MB/s on one core, each in a process of its own, warmed up; then cold starts of whole
 * processes, medians. compromise splits sentences, tags words and looks for quotations with its rules of English; wink-nlp splits
 * sentences and tags words with its English model.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldStarts, outputOf } from './bench/clock.js';
import { draft, longText } from './bench/texts.js';
import { table } from './evaluate/table.js';

const contenders = ['wersagt', 'compromise', 'wink-nlp'] as const;
const analyser = 'scripts/bench/analyse.mjs';
/** A contender that needs longer for one text is stopped. */
const patience = 120;

interface Speed {
  readonly contender: string;
  readonly megabytes: number;
  /** Undefined where it did not end in time. */
  readonly perSecond?: number;
  readonly sentences?: number;
  readonly quotations?: number | null;
}

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
  const speeds = await measureSpeeds(options.sizes.split(',').map(Number));
  const starts = measureStarts(Number(options.runs));
  console.log(options.json ? JSON.stringify({ speeds, starts }, null, 2) : toText(speeds, starts));
} finally {
  rmSync(folder, { recursive: true });
}

async function measureSpeeds(sizes: readonly number[]): Promise<readonly Speed[]> {
  const speeds: Speed[] = [];
  for (const size of sizes) {
    const text = longText(size);
    const megabytes = Buffer.byteLength(text) / 1e6;
    const file = join(folder, `${size}.txt`);
    writeFileSync(file, text);
    for (const contender of contenders) {
      const failedBefore = speeds.some((row) => row.contender === contender && row.perSecond === undefined);
      const output = failedBefore ? undefined : await outputOf([analyser, contender, file, '--warm'], patience);
      const { milliseconds, ...counts } = output ? JSON.parse(output) : {};
      speeds.push({
        contender,
        megabytes,
        ...(output ? { perSecond: (megabytes / milliseconds) * 1000 } : {}),
        ...counts,
      });
    }
  }
  return speeds;
}

function measureStarts(runs: number): Readonly<Record<string, number>> {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, draft(800));
  return coldStarts(
    {
      'bare Node': ['--eval', ''],
      'wersagt --version': ['dist/cli.js', '--version'],
      'wersagt check, 800 words': ['dist/cli.js', 'check', file],
      'compromise, 800 words': [analyser, 'compromise', file],
      'wink-nlp, 800 words': [analyser, 'wink-nlp', file],
    },
    runs,
  );
}

function toText(speeds: readonly Speed[], starts: Readonly<Record<string, number>>): string {
  const sizes = [...new Set(speeds.map((row) => row.megabytes))];
  const cell = (contender: string, megabytes: number): string => {
    const row = speeds.find((speed) => speed.contender === contender && speed.megabytes === megabytes);
    return row?.perSecond?.toFixed(2) ?? `over ${patience} s`;
  };
  const counted = (contender: string): readonly string[] => {
    const { sentences = '–', quotations } = speeds.find((row) => row.contender === contender) ?? {};
    return [`${sentences}`, `${quotations ?? '–'}`];
  };
  const head = ['', ...sizes.map((size) => `${size.toFixed(1)} MB`), 'sentences', 'quotations'];
  const rows = contenders.map((name) => [name, ...sizes.map((size) => cell(name, size)), ...counted(name)]);
  const times = Object.entries(starts).map(([name, time]) => [name, time.toFixed(0)]);
  return `analysis in MB/s, one core; counts in the smallest text\n${table([head, ...rows])}

cold start in ms, median of ${options.runs} runs\n${table(times)}\n`;
}
