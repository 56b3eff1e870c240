/**
 * Checks the gold of corpus/: `npm run corpus:check [-- --fix]`.
 *
 *   --fix   find the spans again after an article was edited, and write gold.json anew. A new span needs only
 *           { "text": "…" }; where the same words stand near it twice, add a rough "start".
 *
 * Exit code 1 when something is wrong that a person must mend.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CorpusArticle, readCorpus } from './corpus/article.js';
import { problemsOf } from './corpus/problems.js';
import { relocate } from './corpus/relocate.js';
import { print } from './corpus/spans.js';

const { values: options } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
const articles = readCorpus().map((article) => (options.fix ? fix(article) : article));
for (const article of articles)
  for (const problem of problemsOf(article)) {
    console.error(`${article.goldPath}: ${problem}`);
    process.exitCode = 1;
  }
const quotations = articles.reduce((sum, { gold }) => sum + gold.quotations.length, 0);
console.log(`${articles.length} articles, ${quotations} quotations and reports`);

function fix(article: CorpusArticle): CorpusArticle {
  const gold = relocate(article.gold, article.source);
  const goldSource = print(gold);
  if (goldSource !== article.goldSource) {
    writeFileSync(article.goldPath, goldSource);
    console.log(`written: ${article.goldPath}`);
  }
  return { ...article, gold, goldSource };
}
