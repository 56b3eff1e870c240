import { readCorpus } from '../corpus/article.js';

const megabyte = 1_000_000;

/** Our plain-text articles, repeated as paragraphs of one document of at least `size` megabytes (UTF-8). */
export function longText(size: number): string {
  const articles = plainArticles();
  const bytes = Buffer.byteLength(articles);
  return Array.from({ length: Math.ceil((size * megabyte) / bytes) }, () => articles).join('\n\n');
}

/** The first `words` words of our articles: a draft as an editor has it. */
export const draft = (words: number): string => (plainArticles().match(/\S+\s*/gu) ?? []).slice(0, words).join('');

const plainArticles = (): string =>
  readCorpus()
    .filter(({ path }) => path.endsWith('.txt'))
    .map(({ source }) => source.trim())
    .join('\n\n');
