/**
 * A stretch of `Document.source`: half-open, in UTF-16 units. It is the only coordinate of the
 * program; lines and columns exist in `report/` alone.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly within `outer` (equal spans included). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers all of `spans`, which must not be empty. */
export function cover(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Order of reading; of two that start together the longer one comes first, so that an outer span precedes its inner ones. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The source text of spans that may have gaps, the pieces joined by `…`. */
export const textOf = (source: string, spans: readonly Span[]): string =>
  spans.map((span) => source.slice(span.start, span.end)).join(' … ');
