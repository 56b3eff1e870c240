import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';

/** The clause before whose subject this one shares: "Ohm kam und sagte", "Ohm kam, sagte aber", "Ohm nannte das „gut“ sagte aber". */
export function subjectOwner(clause: Clause, sentence: Sentence, context: AttributionContext): Clause | undefined {
  const { from } = clause.parts[0] as TokenRange;
  const before = context.tokens[from - 1];
  const opens =
    clause.kind === 'v1' && clause.verbs?.finite === from && (before?.text === ',' || before?.kind === 'mark');
  if (clause.kind !== 'infinitive' && context.grammar.tags[from] !== 'CCONJ' && !opens) return undefined;
  return context
    .clauses(sentence)
    .findLast(
      (other) =>
        other.index < clause.index &&
        (other.kind === 'main' || other.kind === 'v1') &&
        !isContent(other, clause) &&
        context.directAt((other.parts[0] as TokenRange).from) === context.directAt(from),
    );
}

/** "Ohm sagte, Kern sei krank, und ging": what is reported has a subject of its own. */
const isContent = (other: Clause, { verbs }: Clause): boolean =>
  other.verbs?.mood === 'subjunctive1' && verbs?.mood === 'indicative';
