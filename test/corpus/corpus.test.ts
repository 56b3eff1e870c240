import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/corpus/article.js';
import { problemsOf } from '../../scripts/corpus/problems.js';
import { print } from '../../scripts/corpus/spans.js';

const articles = readCorpus();

describe.each(articles)('corpus/$id', (article) => {
  it('has sound gold', () => expect(problemsOf(article)).toEqual([]));

  it('is written as corpus:check --fix writes it', () => expect(print(article.gold)).toBe(article.goldSource));
});

describe('corpus/README.md', () => {
  const readme = readFileSync('corpus/README.md', 'utf8');
  const phenomena = readme.slice(readme.indexOf('## Phenomena'));
  const rows = [...phenomena.matchAll(/^\| (?!phenomenon)([a-z-]+) \| .* \| ([a-z, -]+) \|$/gm)];
  const inTable = new Map(rows.map(([, phenomenon, ids]) => [phenomenon, ids?.split(', ')]));

  it('lists each phenomenon with the articles that exercise it', () => {
    const inGold = new Map<string, string[]>();
    for (const { id, gold } of articles)
      for (const phenomenon of gold.meta.exercises) inGold.set(phenomenon, [...(inGold.get(phenomenon) ?? []), id]);
    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inGold));
  });

  it('names every article', () => {
    expect(articles.filter(({ id }) => !readme.includes(`| ${id} |`)).map(({ id }) => id)).toEqual([]);
  });
});
