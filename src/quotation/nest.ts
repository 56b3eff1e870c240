import { bySpan, contains, cover, type Span } from '../model/span.js';
import type { Found } from './found.js';

/** Puts quotations in order, numbers them, and says which one lies in which: the innermost that holds all its parts. */
export function nest(found: readonly Found[]): readonly Found[] {
  const placed: Placed[] = [];
  for (const quotation of found) placed.push({ quotation, extent: extentOf(quotation) });
  placed.sort(byExtent);
  const open: Placed[] = [];
  const nested: Found[] = [];
  for (const each of placed) {
    const { quotation } = each;
    quotation.index = nested.length;
    quotation.id = `q${nested.length + 1}`;
    quotation.inside = holderOf(each.extent, open)?.quotation.id;
    open.push(each);
    nested.push(quotation);
  }
  return nested;
}

interface Placed {
  readonly quotation: Found;
  readonly extent: Span;
}

const extentOf = ({ parts }: Found): Span => (parts.length === 1 ? (parts[0] as Span) : cover(parts));

/** The innermost that holds an extent. Those that ended before it are put away for good, so that a long chain of quotations is not walked again. */
function holderOf(extent: Span, open: Placed[]): Placed | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    const candidate = open[i] as Placed;
    if (candidate.extent.end > extent.start) {
      if (contains(candidate.extent, extent)) return candidate;
    } else if (i === open.length - 1) open.pop();
    else open.splice(i, 1);
  }
  return undefined;
}

const byExtent = (a: Placed, b: Placed): number => bySpan(a.extent, b.extent);
