import type { Span } from '../model/span.js';

/** What stands above an article: fields by lower-case key, the title's place, and where the text after them begins. */
export interface Header {
  readonly meta: Readonly<Record<string, string>>;
  /** The words of the title where they stand in the source as they read. */
  readonly title?: Span;
  readonly end: number;
}

/** Fields that hold the headline, in German and English. */
export const TITLE_KEYS: ReadonlySet<string> = new Set(['headline', 'titel', 'title']);

const KEYS = 'date|datum|headline|titel|title|author|autor|autorin|source|quelle|url|ressort|slug';
/** `title: Neuer Haushalt` on a line of its own. */
const FIELD = new RegExp(`([^\\S\\n\\r]*(${KEYS})[^\\S\\n\\r]*:[^\\S\\n\\r]*)([^\\n\\r]*)(?:\\r\\n|[\\n\\r]|$)`, 'iuy');
/** `date 2024-03-01 Der Rat …`: the text goes on behind it on the same line. */
const DATE = /[^\S\n\r]*date[^\S\n\r]+(\d{4}-\d\d-\d\d)(?=\s|$)/iuy;
const BLANK = /[\s\ufeff]*/uy;

/** Reads the header lines of a plain text; without any `meta` is empty and `end` is 0. */
export function readHeader(source: string): Header {
  const top = matchAt(BLANK, source, 0)?.[0].length ?? 0;
  const date = matchAt(DATE, source, top);
  if (date) return { meta: { date: date[1] as string }, end: top + date[0].length };
  const meta: Record<string, string> = {};
  let title: Span | undefined;
  let end = 0;
  for (let at = top, match = matchAt(FIELD, source, at); match; match = matchAt(FIELD, source, at)) {
    const key = (match[2] as string).toLowerCase();
    const value = (match[3] as string).trimEnd();
    const start = at + (match[1] as string).length;
    if (TITLE_KEYS.has(key) && value !== '') title ??= { start, end: start + value.length };
    meta[key] ??= value;
    at += match[0].length;
    end = at;
  }
  return title ? { meta, title, end } : { meta, end };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
