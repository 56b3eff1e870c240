import type { Quotation } from '../../model/quotation.js';
import type { Answer } from '../answer.js';
import type { AttributionContext } from '../context.js';

/**
 * „Der Zug ist abgefahren“ in a heading, and again in the text with its speaker: the same words were said once. Asked after all other
 * sieves, because the speaker stands further down.
 */
export const repeatedWords = 'repeated-words';

/** Finds the attributed quotation with the same words; its speaker is taken over. The index is made once a text. */
export function repetitionFinder(
  quotations: readonly Quotation[],
  context: AttributionContext,
): (quotation: Quotation) => Answer | undefined {
  const first = new Map<string, Answer>();
  for (const quotation of quotations) {
    // Reports are not asked: many may cover the same words.
    if (quotation.type !== 'direct') continue;
    const answer = context.answer(quotation);
    const key = wordsOf(quotation, context);
    if (answer?.speaker && !first.has(key)) first.set(key, answer);
  }
  return (quotation) => {
    const answer = first.get(wordsOf(quotation, context));
    return answer && { speaker: answer.speaker, medium: answer.medium };
  };
}

function wordsOf(quotation: Quotation, context: AttributionContext): string {
  const { from, to } = context.place(quotation);
  return context.tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ normal }) => normal)
    .join(' ');
}
