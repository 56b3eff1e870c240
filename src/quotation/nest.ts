import type { Quotation } from '../model/quotation.js';
import { bySpan, contains, cover, type Span } from '../model/span.js';
import type { Found } from './found.js';

/** Puts quotations in order, numbers them, and says which one lies in which: the innermost that holds all its parts. */
export function nest(found: readonly Found[]): readonly Quotation[] {
  const sorted: Placed[] = [];
  for (const quotation of found) sorted.push({ quotation, extent: cover(quotation.parts) });
  sorted.sort(byExtent);
  const open: Holder[] = [];
  const nested: Quotation[] = [];
  for (const { quotation, extent } of sorted) {
    const index = nested.length;
    const id = `q${index + 1}`;
    while (open.length && (open.at(-1) as Holder).extent.end <= extent.start) open.pop();
    const holder = open.findLast((candidate) => contains(candidate.extent, extent));
    open.push({ id, extent });
    const { type, extent: share, parts, marks, unclosed, cue } = quotation;
    nested.push({ id, index, type, extent: share, parts, marks, unclosed, cue, inside: holder?.id });
  }
  return nested;
}

interface Placed {
  readonly quotation: Found;
  readonly extent: Span;
}

interface Holder {
  readonly id: string;
  readonly extent: Span;
}

const byExtent = (a: Placed, b: Placed): number => bySpan(a.extent, b.extent);
