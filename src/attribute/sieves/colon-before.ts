import type { Clause } from '../../model/grammar.js';
import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** Der Trainer sagte: „Das war zu wenig.“ The clause before the colon holds the reporting verb; a main clause goes before a subordinate one. */
export const colonBefore: Sieve = {
  name: 'colon-before',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { from } = context.place(quotation);
    if (context.tokens[from - 1]?.text !== ':') return undefined;
    const sentence = context.sentenceAt(from - 1);
    if (!sentence) return undefined;
    const before = context.cues(sentence).filter((cue) => cue.kind === 'verb' && (cue.tokens.at(-1) as number) < from);
    const independent = before.filter((cue) => isIndependent(context.grammar.clauses[cue.clause as number]));
    const cue = independent.at(-1) ?? before.at(-1);
    return cue && answerOfVerb(cue, quotation, context);
  },
};

const isIndependent = (clause: Clause | undefined): boolean => clause?.kind === 'main' || clause?.kind === 'v1';
