import type { MarkedStretch } from '../model/quotation.js';
import type { Token } from '../model/token.js';
import { type Found, quotes } from './found.js';

/** Longest frame, in tokens, that is still taken for an interruption. */
const longestFrame = 30;

/**
 * Says which quotation goes on with an earlier one: „Wir bauen“, sagte Kruse, „und zwar sofort“, or a quotation that is re-opened in the next
 * paragraph. Both keep their own places. One walk over neighbouring stretches; `marked` are the quotations by the index of theirs.
 */
export function linkContinuations(
  marked: readonly (Found | undefined)[],
  stretches: readonly MarkedStretch[],
  tokens: readonly Token[],
): void {
  let before: MarkedStretch | undefined;
  for (const stretch of stretches) {
    const quotation = marked[stretch.index];
    if (!quotation || !quotes(quotation) || stretch.inside !== undefined) continue;
    const earlier = stretch.continues === undefined ? before : stretches[stretch.continues];
    const from = earlier && marked[earlier.index];
    if (
      earlier &&
      from &&
      quotes(from) &&
      (stretch.continues !== undefined || isInterruption(earlier, stretch, tokens))
    )
      quotation.continues = from.id;
    before = stretch;
  }
}

/** Between the two stands a frame in commas, and no sentence ends there. */
function isInterruption(first: MarkedStretch, second: MarkedStretch, tokens: readonly Token[]): boolean {
  const from = first.inner.to + 1;
  const to = second.inner.from - 1;
  if (first.block !== second.block || to - from < 3 || to - from > longestFrame) return false;
  if (tokens[from]?.text !== ',' || tokens[to - 1]?.text !== ',') return false;
  for (let i = from; i < to; i++) if (stop.test((tokens[i] as Token).text)) return false;
  return true;
}

const stop = /^[.!?:;]$/;
