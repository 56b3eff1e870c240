import { nameable } from '../able-to-speak.js';
import { clauseFrame } from '../frame.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';

/** Die Anwohner ziehen weg, weil der Lärm zu groß sei. The clause that the report hangs on has no verb of saying: whoever is its subject. */
export const governingClause: Sieve = {
  name: 'governing-clause',
  attribute(quotation, context) {
    if (quotation.type !== 'indirect' || quotation.cue !== undefined) return undefined;
    const { from, first } = context.place(quotation);
    const clauses = context.clauses(first);
    const own = clauses.find(({ parts }) => parts.some((part) => part.from <= from && from < part.to));
    const governor = clauses.find(({ index }) => index === own?.parent);
    const speaker = governor && subjectOf(governor, first, context);
    if (!speaker || !nameable(speaker, context)) return undefined;
    return { frame: clauseFrame(governor, first, quotation, context), speaker, cueTokens: governor.verbs?.tokens };
  },
};
