import { nameable } from '../able-to-speak.js';
import { clauseFrame } from '../frame.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';

/** „Jetzt geht es aufwärts“, freute sich der Wirt. A verb that is no verb of saying opens the clause behind the closing mark. */
export const clauseAfter: Sieve = {
  name: 'clause-after',
  attribute(quotation, context) {
    const { to, last } = context.place(quotation);
    if (quotation.type !== 'direct' || context.tokens[to]?.text !== ',') return undefined;
    const clause = context
      .clauses(last)
      .find(({ verbs, parts }) => verbs?.finite === to + 1 && parts[0]?.from === to + 1);
    const speaker = clause && subjectOf(clause, last, context);
    if (!clause || !speaker || !nameable(speaker, context)) return undefined;
    return { frame: clauseFrame(clause, last, quotation, context), speaker, cueTokens: clause.verbs?.tokens };
  },
};
