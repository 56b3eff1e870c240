import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyser, outputOf } from './clock.js';
import type { Resolving, Speed } from './measured.js';
import { longText, ownArticles, publishedArticles } from './texts.js';

const contenders = ['wersagt', 'compromise', 'wink-nlp'] as const;

/** A contender that needs longer for one text is stopped, and gets no larger one. Seconds. */
const patience = 90;

/**
 * Speed of each contender on our articles, repeated up to each of `sizes` (megabytes, ascending), and of wersagt on published news as well, where
 * they are at hand; ends after about `budget` seconds.
 */
export async function measureSpeeds(
  sizes: readonly number[],
  folder: string,
  budget: number,
): Promise<readonly Speed[]> {
  const end = performance.now() + budget * 1000;
  const news = publishedArticles();
  const races = [
    ...contenders.map((contender) => ({ contender, text: ownArticles() })),
    ...(news ? [{ contender: contenders[0], text: news }] : []),
  ];
  const speeds: Speed[] = [];
  for (const size of sizes)
    for (const { contender, text } of races) {
      const long = longText(size, text);
      const file = join(folder, `${size}.txt`);
      writeFileSync(file, long);
      const gaveUp = speeds.some((row) => row.contender === contender && typeof row.perSecond !== 'number');
      const seconds = gaveUp ? 0 : Math.min(patience, (end - performance.now()) / 1000);
      const speed = await measureSpeed(contender, file, Buffer.byteLength(long) / 1e6, seconds);
      speeds.push({ ...speed, articles: text.name });
    }
  return speeds;
}

/** Time of the speaker resolver alone on the same texts; those for which `budget` seconds do not suffice are left out. */
export async function measureResolver(
  sizes: readonly number[],
  folder: string,
  budget: number,
): Promise<readonly Resolving[]> {
  const end = performance.now() + budget * 1000;
  const rows: Resolving[] = [];
  for (const size of sizes) {
    const text = longText(size);
    const file = join(folder, `${size}.txt`);
    writeFileSync(file, text);
    const seconds = (end - performance.now()) / 1000;
    const output = seconds > 1 && (await outputOf(['--import', 'tsx', 'scripts/bench/resolver.ts', file], seconds));
    if (output) rows.push({ megabytes: Buffer.byteLength(text) / 1e6, ...JSON.parse(output) });
  }
  return rows;
}

async function measureSpeed(
  contender: string,
  file: string,
  megabytes: number,
  seconds: number,
): Promise<Omit<Speed, 'articles'>> {
  if (seconds < 1) return { contender, megabytes, perSecond: 'no time left' };
  const output = await outputOf([analyser, contender, file, '--warm'], seconds);
  if (!output) return { contender, megabytes, perSecond: seconds < patience ? 'no time left' : 'too slow' };
  const { milliseconds, ...counts } = JSON.parse(output);
  return { contender, megabytes, perSecond: (megabytes / milliseconds) * 1000, ...counts };
}
