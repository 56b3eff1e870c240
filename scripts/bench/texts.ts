import { readCorpus } from '../corpus/article.js';
import { dataFolder, readGold } from '../evaluate/gold.js';

const megabyte = 1_000_000;

/** Articles for measuring, as one text. */
export interface BenchText {
  /** Says in the table whose articles they are; empty for our own. */
  readonly name: string;
  readonly articles: string;
}

/** Our plain-text articles. They show what can go wrong with quotations, and have three times as many as news have. */
export const ownArticles = (): BenchText => ({ name: '', articles: joined(plainArticles()) });

/** The public training articles, where they are at hand: news as they were published. */
export function publishedArticles(): BenchText | undefined {
  const gold = readGold(dataFolder(), 'train');
  return gold && { name: 'published news', articles: joined(gold.documents.map(({ text }) => text.trim())) };
}

/** The articles, repeated as paragraphs of one document of at least `size` megabytes (UTF-8); a part of them where that suffices. */
export function longText(size: number, { articles }: BenchText = ownArticles()): string {
  const bytes = Buffer.byteLength(articles);
  const repeated = Array.from({ length: Math.ceil((size * megabyte) / bytes) }, () => articles);
  const rest = Math.ceil(size * megabyte) - bytes * (repeated.length - 1);
  const end = bytes - rest > slack ? articles.indexOf('\n\n', (articles.length * rest) / bytes) : -1;
  if (end > 0) repeated[repeated.length - 1] = articles.slice(0, end);
  return joined(repeated);
}

/** Bytes that a text may have above its size. */
const slack = 100_000;

/** The first `words` words of our articles: a draft as an editor has it. */
export const draft = (words: number): string =>
  (ownArticles().articles.match(/\S+\s*/gu) ?? []).slice(0, words).join('');

const plainArticles = (): readonly string[] =>
  readCorpus()
    .filter(({ path }) => path.endsWith('.txt'))
    .map(({ source }) => source.trim());

const joined = (parts: readonly string[]): string => parts.join('\n\n');
