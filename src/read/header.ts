/** Header lines at the very top of a plain text, by lower-case key, and where the text after them begins. */
export interface Header {
  readonly meta: Readonly<Record<string, string>>;
  readonly end: number;
}

const KEYS = 'date|datum|title|titel|author|autor|autorin|source|quelle|url|ressort|slug';
/** `title: Neuer Haushalt` on a line of its own. */
const FIELD = new RegExp(`[^\\S\\n\\r]*(${KEYS})[^\\S\\n\\r]*:[^\\S\\n\\r]*([^\\n\\r]*)(?:\\r\\n|[\\n\\r]|$)`, 'iuy');
/** `date 2024-03-01 Der Rat …`: the text goes on behind it on the same line. */
const DATE = /[^\S\n\r]*date[^\S\n\r]+(\d{4}-\d\d-\d\d)(?=\s|$)/iuy;
const BLANK = /[\s\ufeff]*/uy;

/** Reads the header of a plain text; without one `meta` is empty and `end` is 0. */
export function readHeader(source: string): Header {
  const meta: Record<string, string> = {};
  const top = matchAt(BLANK, source, 0);
  let end = 0;
  for (let at = top?.[0].length ?? 0, match = matchAt(FIELD, source, at); match; match = matchAt(FIELD, source, at)) {
    meta[(match[1] as string).toLowerCase()] ??= (match[2] as string).trim();
    at += match[0].length;
    end = at;
  }
  const date = end === 0 ? matchAt(DATE, source, top?.[0].length ?? 0) : null;
  if (date) return { meta: { date: date[1] as string }, end: (top?.[0].length ?? 0) + date[0].length };
  return { meta, end };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
