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
    const holder = holderOf(extent, open);
    open.push({ id, extent });
    nested.push(asQuotation(quotation, index, holder?.id, undefined));
  }
  return nested;
}

/** Written out field by field, so that all quotations have one shape. */
export function asQuotation(
  { type, extent, parts, marks, unclosed, cue }: Found,
  index: number,
  inside: string | undefined,
  continues: string | undefined,
): Quotation {
  return { id: `q${index + 1}`, index, type, extent, parts, marks, unclosed, cue, inside, continues };
}

interface Placed {
  readonly quotation: Found;
  readonly extent: Span;
}

interface Holder {
  readonly id: string;
  readonly extent: Span;
}

/** The innermost that holds an extent. Those that ended before it are put away for good, so that a long chain of quotations is not walked again. */
function holderOf(extent: Span, open: Holder[]): Holder | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    const candidate = open[i] as Holder;
    if (candidate.extent.end <= extent.start) open.splice(i, 1);
    else if (contains(candidate.extent, extent)) return candidate;
  }
  return undefined;
}

const byExtent = (a: Placed, b: Placed): number => bySpan(a.extent, b.extent);
