import type { Span } from '../model/span.js';
import { COUNTING, type FormatName } from './columns.js';
import { lineIndex, type Position } from './line-index.js';

/** Where a span begins and ends in the counting of a format. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** The places in a text as a format states them. */
export function placesIn(source: string, format: FormatName): (span: Span) => Place {
  const index = lineIndex(source, COUNTING[format]);
  return ({ start, end }) => ({ start: index.position(start), end: index.position(end) });
}
