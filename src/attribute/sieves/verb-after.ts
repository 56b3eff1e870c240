import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** „Wir prüfen das“, sagte die Ministerin. The reporting verb opens the clause right behind the closing mark. */
export const verbAfter: Sieve = {
  name: 'verb-after',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { to, last } = context.place(quotation);
    const next = context.tokens[to]?.text === ',' ? to + 1 : to;
    const cue = context
      .cues(context.sentenceAt(next) ?? last)
      .find((candidate) => candidate.kind === 'verb' && context.finiteOf(candidate) === next);
    return cue && answerOfVerb(cue, quotation, context);
  },
};
