import { check } from '../../src/check/index.js';
import { type Edit, edited, stretchOf } from '../../src/model/edit.js';
import type { Finding } from '../../src/model/finding.js';
import { overlaps, type Span } from '../../src/model/span.js';
import { analysisOf } from './article.js';
import type { Article, Defect, Generator } from './defect.js';

/** One defect in its article, and whether the check found it. */
export interface Trial {
  readonly article: string;
  /** The article with the defect. */
  readonly text: string;
  readonly place: Span;
  readonly found: boolean;
}

/** Puts one defect into its article and asks the check: it counts as found where it fires there and did not before. */
export function tried(article: Article, { edits, near, title }: Defect, { check: id }: Generator): Trial {
  const before = title === undefined ? article.text : `${title}\n\n${article.text}`;
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const text = edited(before, sorted);
  const { start, end } = near ?? stretchOf(sorted);
  const earlier = sorted.filter(({ span }) => span.start < start);
  const place = { start: moved(start, earlier) - NEAR, end: moved(end, sorted) + NEAR };
  const old = findings(id, article.name, before, title === undefined ? article : undefined);
  const known = new Set(old.map(({ span }) => moved(span.start, sorted)));
  const found = findings(id, article.name, text).some(
    ({ span, related }) =>
      !known.has(span.start) && [span, ...related.map((row) => row.span)].some((where) => overlaps(where, place)),
  );
  return { article: article.name, text, place, found };
}

/** In UTF-16 units: the words around it. */
const NEAR = 30;

const findings = (id: string, name: string, text: string, article?: Article): readonly Finding[] =>
  check(article?.analysis ?? analysisOf(name, text), { select: [id] });

/** Where a place of the article is after the edits. */
const moved = (at: number, edits: readonly Edit[]): number =>
  edits
    .filter(({ span }) => span.end <= at)
    .reduce((place, { span, text }) => place + text.length - (span.end - span.start), at);
