import { nameable } from '../able-to-speak.js';
import { clauseFrame } from '../frame.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';
import { isCopula, isReported } from './same-clause.js';

/** Der Minister will „in aller Ruhe prüfen“, ob … Words within a clause without a verb of saying are mostly those of its subject. */
export const clauseSubject: Sieve = {
  name: 'clause-subject',
  attribute(quotation, context) {
    if (quotation.type !== 'direct' || quotation.extent !== 'partial') return undefined;
    const { from, first } = context.place(quotation);
    const clause = context
      .clauses(first)
      .find(({ parts }) => parts.some((part) => part.from <= from && from < part.to));
    // "Außerdem hätte der Sender „die Gelegenheit gegeben“": somebody's report goes on.
    // "Er soll „in voller Absicht“ gehandelt haben": others say so.
    if (!clause?.verbs || isReported(clause) || clause.verbs.mood === 'subjunctive2' || clause.verbs.modal === 'sollen')
      return undefined;
    const speaker = isCopula(clause.verbs, from, context) ? undefined : subjectOf(clause, first, context);
    if (!speaker || (speaker.from <= from && from < speaker.to) || !nameable(speaker, context)) return undefined;
    return { frame: clauseFrame(clause, first, quotation, context), speaker, cueTokens: clause.verbs.tokens };
  },
};
