import type { Clause } from '../../model/grammar.js';
import type { Quotation } from '../../model/quotation.js';
import type { AttributionContext } from '../context.js';
import { answerOfPhrase } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** Der Sprecher nannte die Kritik „absurd“. The words stand in the clause of the reporting verb, or of a source phrase. */
export const sameClause: Sieve = {
  name: 'same-clause',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { from, to, first, last } = context.place(quotation);
    const nearby = last === first ? context.cues(first) : [...context.cues(first), ...context.cues(last)];
    const outside = nearby.filter((cue) =>
      cue.tokens.every((i) => (i < from || i >= to) && !isQuotedElsewhere(i, quotation, context)),
    );
    const clause = context.clauses(first).find((c) => c.parts.some((part) => part.from <= from && from < part.to));
    if (isReported(clause)) return undefined;
    const cue =
      outside.find((candidate) => candidate.clause === clause?.index && candidate.kind === 'verb') ??
      outside.find((candidate) => candidate.source) ??
      outside.find((candidate) => candidate.weight < 3) ??
      outside[0];
    return cue && (answerOfPhrase(cue, quotation, context) ?? answerOfVerb(cue, quotation, context));
  },
};

/** "Er halte das für „maßvoll“": the sentence is itself somebody's report, its subject need not be the one who speaks. */
export const isReported = (clause: Clause | undefined): boolean =>
  clause?.kind === 'main' && clause.verbs?.mood === 'subjunctive1';

/** The cue stands in another quotation in marks, which does not hold this one. */
function isQuotedElsewhere(token: number, quotation: Quotation, context: AttributionContext): boolean {
  const other = context.directAt(token);
  return other !== undefined && other.id !== quotation.inside;
}
