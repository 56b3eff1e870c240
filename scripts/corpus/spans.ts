import type { Gold, GoldSpan } from './article.js';

/** What a person may write: the words alone, or with a rough place. */
export interface LooseSpan {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** All spans of a gold file in the order in which they are written. */
export function spansOf(gold: Gold): readonly LooseSpan[] {
  const spans: LooseSpan[] = [];
  mapSpans(gold, (span) => {
    spans.push(span);
    return span;
  });
  return spans;
}

/** A copy of the gold file in which each span is replaced. */
export const mapSpans = (gold: Gold, change: (span: LooseSpan) => LooseSpan): Gold =>
  mapJson(gold as unknown as Json, change) as unknown as Gold;

function mapJson(value: Json, change: (span: LooseSpan) => LooseSpan): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => mapJson(item, change));
  if (isSpan(value)) return { ...change(value) } as Json;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapJson(item, change)]));
}

const isSpan = (value: object): value is LooseSpan => 'text' in value;

/** The file's text: two blanks of indentation, each span on one line. */
export const print = (gold: Gold): string =>
  `${JSON.stringify(gold, null, 2).replace(/\{\n\s+("start": \d+),\n\s+("end": \d+),\n\s+("text": .*)\n\s+\}/g, '{ $1, $2, $3 }')}\n`;

/** True when the span's words stand where it says. */
export const isPlaced = (span: LooseSpan, source: string): span is GoldSpan =>
  span.start !== undefined && span.end !== undefined && source.slice(span.start, span.end) === span.text;
