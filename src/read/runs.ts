import type { Run } from '../model/document.js';
import type { Span } from '../model/span.js';

/** Signs that take no part in reading: the soft hyphen, the byte order mark and the zero width space. */
export const SILENT = /[\u00ad\ufeff\u200b]+/g;

/** The runs of a stretch of source that reads as it stands, except for signs that are not read ("Bun\u00addes\u00adtag"). */
export function plainRuns(source: string, start: number, end: number): readonly Run[] {
  const text = source.slice(start, end);
  if (text.search(SILENT) < 0) return end > start ? [{ span: { start, end }, text }] : [];
  const runs: Run[] = [];
  let from = start;
  for (const match of text.matchAll(SILENT)) {
    const at = start + match.index;
    if (at > from) runs.push(verbatim(source, from, at));
    runs.push({ span: { start: at, end: at + match[0].length }, text: '' });
    from = at + match[0].length;
  }
  if (end > from) runs.push(verbatim(source, from, end));
  return runs;
}

/**
 * How the break between two lines of a paragraph reads: as a space, or as nothing after a hyphen that belongs to the
 * word ("CDU-" / "Politiker"). `before` and `after` are the signs that stand next to the break.
 */
export const lineBreak = ({ start, end }: Span, before: string, after: string): Run => ({
  span: { start, end },
  text: /\p{L}-$/u.test(before) && /^\p{Lu}/u.test(after) ? '' : ' ',
});

const verbatim = (source: string, start: number, end: number): Run => ({
  span: { start, end },
  text: source.slice(start, end),
});
