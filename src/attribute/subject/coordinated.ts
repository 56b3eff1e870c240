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
  const earlier = context
    .clauses(sentence)
    .filter(
      (other) =>
        other.index < clause.index &&
        (other.kind === 'main' || other.kind === 'v1') &&
        context.directAt(other.verbs?.finite ?? (other.parts[0] as TokenRange).from) === context.directAt(from),
    );
  return earlier.findLast((other) => !isContent(other, clause, context)) ?? earlier.at(-1);
}

/**
 * "Ohm sagte, Kern sei krank, und ging", "Ohm räumte ein, es könnten Stellen wegfallen, sprach aber …": what is reported has a subject of
 * its own; but "Er halte es für gut und lobte sie" goes on with it.
 */
const isContent = (other: Clause, clause: Clause, context: AttributionContext): boolean =>
  clause.verbs?.mood === 'indicative' &&
  (other.verbs?.mood === 'subjunctive1' || (other.verbs?.mood === 'subjunctive2' && linksToSubject(clause, context)));

const linking: ReadonlySet<string> = new Set(['aber', 'hingegen', 'jedoch', 'zudem', 'zugleich']);

/** ", warnte *aber* vor Eile": a verb in front with such a word behind it goes on with the subject before. */
function linksToSubject({ parts }: Clause, { tokens }: AttributionContext): boolean {
  const { from } = parts[0] as TokenRange;
  return tokens[from - 1]?.text === ',' && linking.has(tokens[from + 1]?.normal ?? '');
}
