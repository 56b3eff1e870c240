import type { Clause } from '../../model/grammar.js';
import { saidBefore } from '../said-before.js';
import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** „Wir prüfen das“, sagte die Ministerin. The reporting verb opens a clause of its own right behind the closing mark. */
export const verbAfter: Sieve = {
  name: 'verb-after',
  attribute(quotation, context) {
    if (quotation.type !== 'direct' || saidBefore(quotation, context)) return undefined;
    const { from, to, last } = context.place(quotation);
    const next = context.tokens[to]?.text === ',' ? to + 1 : to;
    // "nannte es „gut“ sagte aber": a comma is missing, and the words belong to the verb before them.
    // "drohte mit „ernsten Folgen“, sollte er das ablehnen": a condition.
    const isCondition = /^sollten?$/.test(context.tokens[next]?.normal ?? '');
    if (
      (next === to || isCondition) &&
      quotation.extent === 'partial' &&
      context.clauses(last).some((clause) => holds(clause, from))
    )
      return undefined;
    const cue = context.cues(context.sentenceAt(next) ?? last).find((candidate) => {
      if (candidate.kind !== 'verb' || candidate.clause === undefined) return false;
      const clause = context.grammar.clauses[candidate.clause];
      return clause?.verbs?.finite === next && clause.parts[0]?.from === next;
    });
    return cue && answerOfVerb(cue, quotation, context);
  },
};

/** Words in marks that stand behind the finite verb of their own clause. */
const holds = ({ parts, verbs }: Clause, token: number): boolean =>
  (verbs?.finite ?? token) < token && parts.some((part) => part.from <= token && token < part.to);
