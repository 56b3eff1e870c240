import type { Edit } from '../model/edit.js';
import type { Suggestion } from '../model/finding.js';

/** The edits that can be made at once, in the order of the text, and of how many suggestions they are. */
export interface SafeEdits {
  readonly edits: readonly Edit[];
  readonly suggestions: number;
}

/**
 * Takes the safe suggestions of a text, given in its order. Of two that touch the same signs, or insert in one place, the
 * first wins; the other is asked about anew when the text has been read again.
 */
export function safeEdits(suggestions: readonly (Suggestion | undefined)[], source: string): SafeEdits {
  const taken = new Set<number>();
  const inserted = new Set<number>();
  const edits: Edit[] = [];
  let count = 0;
  for (const suggestion of suggestions) {
    if (!suggestion?.safe || !suggestion.edits.every((edit) => touchesSignsOnly(edit, source))) continue;
    if (suggestion.edits.some((edit) => isTaken(edit, taken, inserted))) continue;
    for (const edit of suggestion.edits) {
      const { start, end } = edit.span;
      if (start === end) inserted.add(start);
      for (let at = start; at < end; at += 1) taken.add(at);
      edits.push(edit);
    }
    count += 1;
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), suggestions: count };
}

/** An insertion next to a replacement is none of its business; one within it is. */
function isTaken({ span: { start, end } }: Edit, taken: ReadonlySet<number>, inserted: ReadonlySet<number>): boolean {
  if (start === end) return inserted.has(start) || (taken.has(start - 1) && taken.has(start));
  for (let at = start; at < end; at += 1) if (taken.has(at) || (at > start && inserted.has(at))) return true;
  return false;
}

/** Whatever a check promises: no letter, no digit and no markup is written or removed. A sign may stand as `&bdquo;`. */
const touchesSignsOnly = ({ span: { start, end }, text }: Edit, source: string): boolean =>
  SIGNS.test(text) && (SIGNS.test(source.slice(start, end)) || REFERENCE.test(source.slice(start, end)));

const SIGNS = /^[^\p{L}\p{M}\p{N}*_~#|[\]()\n\r]*$/u;
const REFERENCE = /^(?:&(?:#\d+|#x[\da-f]+|\w+);)+$/iu;
