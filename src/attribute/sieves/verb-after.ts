import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** „Wir prüfen das“, sagte die Ministerin. The reporting verb opens a clause of its own right behind the closing mark. */
export const verbAfter: Sieve = {
  name: 'verb-after',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { to, last } = context.place(quotation);
    const next = context.tokens[to]?.text === ',' ? to + 1 : to;
    const cue = context.cues(context.sentenceAt(next) ?? last).find((candidate) => {
      if (candidate.kind !== 'verb' || candidate.clause === undefined) return false;
      const clause = context.grammar.clauses[candidate.clause];
      return clause?.verbs?.finite === next && clause.parts[0]?.from === next;
    });
    return cue && answerOfVerb(cue, quotation, context);
  },
};
