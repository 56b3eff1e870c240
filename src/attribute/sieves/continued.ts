import type { Quotation } from '../../model/quotation.js';
import type { AttributionContext } from '../context.js';
import type { Sieve } from '../sieve.js';

/** „Wir bauen“, sagte sie. „Und zwar sofort.“ A whole quotation without a frame goes on with the speaker of the quotation just before. */
export const continued: Sieve = {
  name: 'continued',
  attribute(quotation, context) {
    const { first } = context.place(quotation);
    for (let back = 0; back <= 2; back++) {
      const sentence = context.sentences[first.index - back];
      if (!sentence) return undefined;
      const earlier = context.quotationsIn(sentence).findLast((candidate) => isSource(candidate, quotation, context));
      if (earlier) return speakerOnly(earlier, context);
    }
    return undefined;
  },
};

function isSource(candidate: Quotation, quotation: Quotation, context: AttributionContext): boolean {
  if (candidate === quotation || (candidate.type === 'direct' && candidate.extent === 'term')) return false;
  return (
    context.place(candidate).from < context.place(quotation).from && context.answer(candidate)?.speaker !== undefined
  );
}

const speakerOnly = (earlier: Quotation, context: AttributionContext) => {
  const answer = context.answer(earlier);
  return { speaker: answer?.speaker, medium: answer?.medium };
};
