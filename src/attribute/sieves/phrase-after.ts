import { answerOfPhrase } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';

/** „Das ist zu wenig“, so der Gewerkschafter. A source phrase right behind the closing mark. */
export const phraseAfter: Sieve = {
  name: 'phrase-after',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { to, last } = context.place(quotation);
    const next = context.tokens[to]?.text === ',' ? to + 1 : to;
    const sentence = context.sentenceAt(next) === last ? last : undefined;
    const cue =
      sentence && context.cues(sentence).find((candidate) => candidate.source && candidate.tokens[0] === next);
    return cue && answerOfPhrase(cue, quotation, context);
  },
};
