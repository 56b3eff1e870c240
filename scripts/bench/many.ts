import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/article.js';

/** One run of `wersagt check --file-list` over many articles: seconds of wall time, and the most memory it took in megabytes. */
export interface ManyRun {
  readonly articles: number;
  readonly how: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs over each number of articles in turn: with one worker, with two, and with a warm cache. */
export function measureMany(sizes: readonly number[], folder: string): readonly ManyRun[] {
  return sizes.flatMap((articles) => {
    const list = writeArticles(articles, folder);
    const cache = ['--cache-location', join(folder, 'cache')];
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    const run = (how: string, ...words: readonly string[]) => ({ articles, how, ...measured(list, words) });
    return [
      run('1 worker', '--jobs', '1'),
      run('2 workers', '--jobs', '2'),
      run('cold cache', '--jobs', '1', ...cache),
      run('warm cache', '--jobs', '1', ...cache),
    ];
  });
}

/** Our articles over and over, each in a file of its own and a little different, so that none is known from before. */
function writeArticles(count: number, folder: string): string {
  const sources = readCorpus().map(({ path, source }) => ({ ending: /\.\w+$/.exec(path)?.[0] ?? '.txt', source }));
  const paths = Array.from({ length: count }, (_, i) => {
    const { ending, source } = sources[i % sources.length] as (typeof sources)[number];
    const path = join(folder, `articles/${i}${ending}`);
    mkdirSync(join(folder, 'articles'), { recursive: true });
    writeFileSync(path, `${source.trimEnd()}\n\nNummer ${i}.\n`);
    return path;
  });
  const list = join(folder, `${count}.list`);
  writeFileSync(list, paths.join('\n'));
  return list;
}

/** Said by the process itself when it ends. */
const PEAK = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

function measured(list: string, words: readonly string[]): Pick<ManyRun, 'seconds' | 'megabytes'> {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, 'dist/cli.js', 'check', '--isolated', '--quiet', '--file-list', list, ...words],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`wersagt check ended with ${status}: ${stderr}`);
  const peaks = Array.from(stderr.matchAll(/^peak (\d+)$/gm), ([, kilobytes]) => Number(kilobytes) / 1000);
  return { seconds, megabytes: Math.max(...peaks) };
}
