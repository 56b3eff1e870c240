import type { Comment } from '../model/document.js';
import type { Span } from '../model/span.js';

/** The comments in a stretch of HTML; one that is not closed is none. */
export function htmlComments(source: string, { start, end }: Span): readonly Comment[] {
  const comments: Comment[] = [];
  let from = start;
  for (;;) {
    const open = source.indexOf(OPEN, from);
    if (open < 0 || open >= end) return comments;
    const close = source.indexOf(CLOSE, open + OPEN.length);
    if (close < 0 || close + CLOSE.length > end) return comments;
    from = close + CLOSE.length;
    comments.push({ span: { start: open, end: from }, text: source.slice(open + OPEN.length, close) });
  }
}

const OPEN = '<!--';
const CLOSE = '-->';
