import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** Der Trainer sagte: „Das war zu wenig.“ The clause before the colon holds the reporting verb. */
export const colonBefore: Sieve = {
  name: 'colon-before',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { from } = context.place(quotation);
    if (context.tokens[from - 1]?.text !== ':') return undefined;
    const sentence = context.sentenceAt(from - 1);
    const cue =
      sentence &&
      context
        .cues(sentence)
        .findLast((candidate) => candidate.kind === 'verb' && (candidate.tokens.at(-1) as number) < from);
    return cue && answerOfVerb(cue, quotation, context);
  },
};
