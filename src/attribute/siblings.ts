import type { Quotation } from '../model/quotation.js';
import type { Sentence, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

/** Other words in marks of the same kind share the frame and are no part of it. */
export function siblings(quotation: Quotation, sentence: Sentence, context: AttributionContext): readonly TokenRange[] {
  if (quotation.type !== 'direct') return none;
  const all = context.quotationsIn(sentence);
  const others = all.length > 1 || all[0] !== quotation ? all.filter((other) => isSibling(other, quotation)) : none;
  return others.length > 0 ? others.flatMap((other) => context.place(other).parts) : none;
}

const none: readonly never[] = [];

const isSibling = (other: Quotation, quotation: Quotation): boolean =>
  other !== quotation &&
  other.type === 'direct' &&
  other.extent === quotation.extent &&
  other.id !== quotation.inside &&
  other.inside !== quotation.id;
