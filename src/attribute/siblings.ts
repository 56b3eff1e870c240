import type { Quotation } from '../model/quotation.js';
import type { Sentence, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

/** Other words in marks of the same kind share the frame and are no part of it. */
export const siblings = (
  quotation: Quotation,
  sentence: Sentence,
  context: AttributionContext,
): readonly TokenRange[] =>
  quotation.type !== 'direct'
    ? []
    : context
        .quotationsIn(sentence)
        .filter(
          (other) =>
            other !== quotation &&
            other.type === 'direct' &&
            other.extent === quotation.extent &&
            other.id !== quotation.inside &&
            other.inside !== quotation.id,
        )
        .flatMap((other) => context.place(other).parts);
