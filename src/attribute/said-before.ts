import type { Cue } from '../model/cue.js';
import type { Clause } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { AttributionContext } from './context.js';

/**
 * The verb of saying of a clause with "während" that ends right before the marks: "Während Kern *sagte*, „es wird nichts“, räumte Ohm Fehler ein". Behind
 * other subordinate clauses the marks belong to the main clause: "Weil er das erklärt hatte, „haben wir gehandelt“, sagte Ohm".
 */
export function saidBefore(quotation: Quotation, context: AttributionContext): Cue | undefined {
  const { from, first } = context.place(quotation);
  if (context.tokens[from - 1]?.text !== ',') return undefined;
  return context
    .cues(first)
    .find(
      ({ kind, weight, takes, clause = -1 }) =>
        kind === 'verb' && weight <= 2 && takes.includes('direct') && reaches(clause, from - 1, context),
    );
}

/** The clause, or what an infinitive adds to it, ends at the comma: "während sie erklärte, *froh zu sein*,". */
function reaches(index: number, comma: number, context: AttributionContext): boolean {
  const clause = context.grammar.clauses[index];
  if (clause?.kind !== 'subordinate' || clause.verbs?.mood === 'subjunctive1') return false;
  if (context.tokens[clause.opener ?? 0]?.normal !== 'während') return false;
  if (endOf(clause) === comma) return true;
  const sentence = context.sentenceAt(comma);
  return (
    sentence !== undefined &&
    context
      .clauses(sentence)
      .some((other) => other.kind === 'infinitive' && other.parent === index && endOf(other) === comma)
  );
}

const endOf = ({ parts }: Clause): number | undefined => parts.at(-1)?.to;
