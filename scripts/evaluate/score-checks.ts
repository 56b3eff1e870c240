import { analyse } from '../../src/analyse.js';
import { check, checks } from '../../src/check/index.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Finding } from '../../src/model/finding.js';
import { overlaps } from '../../src/model/span.js';
import { readerFor } from '../../src/read/index.js';
import { type CorpusArticle, readCorpus } from '../corpus/article.js';

/** What one check did on our own articles: counts of findings. */
export interface CheckScore {
  readonly check: string;
  /** Places where it must fire. */
  readonly gold: number;
  /** Those at which it fired. */
  readonly found: number;
  /** Where it fired though nothing is wrong there. */
  readonly false: readonly string[];
  /** Where it was silent though it must fire. */
  readonly missed: readonly string[];
}

/** Findings on our own articles, by check; a finding is right where it overlaps a gold one of the same check. */
export function scoreChecks(folder = 'corpus'): readonly CheckScore[] {
  const articles = readCorpus(folder).map((article) => ({ article, findings: findingsIn(article) }));
  return checks.map(({ id }) => {
    const rows = articles.map(({ article, findings }) => compare(id, article, findings));
    const missed = rows.flatMap((row) => row.missed);
    const gold = rows.reduce((sum, row) => sum + row.gold, 0);
    return { check: id, gold, found: gold - missed.length, false: rows.flatMap((row) => row.false), missed };
  });
}

const findingsIn = ({ path, source }: CorpusArticle): readonly Finding[] =>
  check(analyse(readerFor(path).read(path, source), german));

function compare(id: string, { id: article, source, gold }: CorpusArticle, findings: readonly Finding[]) {
  const wanted = gold.findings.filter((row) => row.check === id);
  const got = findings.filter((row) => row.check === id);
  return {
    gold: wanted.length,
    missed: wanted
      .filter(({ span }) => !got.some((finding) => overlaps(finding.span, span)))
      .map(({ span }) => `${article}: ${span.text}`),
    false: got
      .filter((finding) => !wanted.some(({ span }) => overlaps(finding.span, span)))
      .map(({ span }) => `${article}: ${source.slice(span.start, span.end)}`),
  };
}
