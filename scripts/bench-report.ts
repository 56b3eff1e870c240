/**
 * How long a report takes and what it weighs, for 1, 100 and 1,000 articles: `npm run bench:report` (after `npm run build`). Our
 * own articles repeated under other names and days.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTime } from './bench/load-time.js';
import { readCorpus } from './corpus/article.js';

const articles = readCorpus().map(({ source }) => source.replace(/^---\n[\s\S]*?\n---\n/, ''));

for (const count of [1, 100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'wersagt-bench-'));
  mkdirSync(join(folder, 'texte'));
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10);
    writeFileSync(join(folder, 'texte', `${i}.md`), `---\ndate: ${day}\n---\n${articles[i % articles.length]}`);
  }
  const start = performance.now();
  execFileSync('node', [
    'dist/cli.js',
    'report',
    join(folder, 'texte'),
    '-o',
    join(folder, 'bericht'),
    '-q',
    '--isolated',
  ]);
  const seconds = (performance.now() - start) / 1000;
  const index = join(folder, 'bericht/index.html');
  const pages = readdirSync(join(folder, 'bericht/articles')).map(
    (name) => statSync(join(folder, 'bericht/articles', name)).size,
  );
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const page = kilobytes(pages.reduce((sum, size) => sum + size, 0) / pages.length);
  const { ready, filter, search } = await loadTime(index);
  console.log(
    `${count} articles: ${seconds.toFixed(1)} s, overview ${kilobytes(statSync(index).size)}, a page ${page} on average; the overview is ready after ${ready} ms, filters in ${filter} ms, searches in ${search} ms`,
  );
  rmSync(folder, { recursive: true });
}
