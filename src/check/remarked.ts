import type { Suggestion } from '../model/finding.js';
import type { Span } from '../model/span.js';

/** The suggestion to put other marks around the same words. */
export function remarked(
  { open, close }: { readonly open: Span; readonly close: Span },
  marks: { readonly open: string; readonly close: string },
  text: (span: Span) => string,
): Suggestion {
  const words = text({ start: open.end, end: close.start });
  return { span: { start: open.start, end: close.end }, text: `${marks.open}${words}${marks.close}`, safe: true };
}
