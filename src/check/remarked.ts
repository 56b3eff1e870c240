import type { Suggestion } from '../model/finding.js';
import type { Span } from '../model/span.js';

/** The suggestion to put other marks around the same words. */
export const remarked = (
  place: { readonly open: Span; readonly close: Span },
  marks: { readonly open: string; readonly close: string },
): Suggestion => ({
  edits: [
    { span: place.open, text: marks.open },
    { span: place.close, text: marks.close },
  ],
  safe: true,
});
