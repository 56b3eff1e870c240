import type { MarkedStretch, Quotation } from '../model/quotation.js';
import type { Token } from '../model/token.js';
import { asQuotation } from './nest.js';

/** Longest frame, in tokens, that is still taken for an interruption. */
const longestFrame = 30;

/**
 * Says which quotation goes on with an earlier one: „Wir bauen“, sagte Kruse, „und zwar sofort“, or a quotation that is re-opened in the next
 * paragraph. Both keep their own places. One walk over neighbouring stretches.
 */
export function linkContinuations(
  quotations: readonly Quotation[],
  stretches: readonly MarkedStretch[],
  tokens: readonly Token[],
): readonly Quotation[] {
  const spoken = new Map(
    quotations
      .filter((quotation) => quotation.type === 'direct' && quotation.extent !== 'term')
      .map((quotation) => [quotation.parts[0]?.start, quotation.id]),
  );
  const continued = new Map<string, string>();
  let before: MarkedStretch | undefined;
  for (const stretch of stretches) {
    const id = spoken.get(stretch.start);
    if (id === undefined || stretch.inside !== undefined) continue;
    const earlier = stretch.continues === undefined ? before : stretches[stretch.continues];
    const from = earlier && spoken.get(earlier.start);
    if (earlier && from && (stretch.continues !== undefined || isInterruption(earlier, stretch, tokens)))
      continued.set(id, from);
    before = stretch;
  }
  return quotations.map((quotation) => {
    const earlier = continued.get(quotation.id);
    return earlier === undefined ? quotation : asQuotation(quotation, quotation.index, quotation.inside, earlier);
  });
}

/** Between the two stands a frame in commas, and no sentence ends there. */
function isInterruption(first: MarkedStretch, second: MarkedStretch, tokens: readonly Token[]): boolean {
  const from = first.inner.to + 1;
  const to = second.inner.from - 1;
  if (first.block !== second.block || to - from < 3 || to - from > longestFrame) return false;
  if (tokens[from]?.text !== ',' || tokens[to - 1]?.text !== ',') return false;
  for (let i = from; i < to; i++) if (/^[.!?:;]$/.test((tokens[i] as Token).text)) return false;
  return true;
}
