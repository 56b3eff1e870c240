import type { Clause } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence } from '../model/token.js';
import type { AttributionContext } from './context.js';

/**
 * Where the words of a report begin that stand between the frame and the marks: "Er sagte, | das Amt prüfe den Fall: „…“", "Sie erklärte, | ihr lägen
 * „keine Akten“ vor". What is reported frames nothing.
 */
export function contentStart(
  marks: number,
  { verbs, index }: Clause,
  sentence: Sentence,
  quotation: Quotation,
  context: AttributionContext,
): number {
  if (quotation.type !== 'direct' || verbs?.finite === undefined) return marks;
  const { finite } = verbs;
  const report = context
    .quotationsIn(sentence)
    .find(
      (other) => other.type === 'indirect' && context.place(other).from > finite && context.place(other).to < marks,
    );
  const cue = context.cue(report?.cue);
  if (report && cue?.clause === index && cue.kind === 'verb') return context.place(report).from;
  const own = context
    .clauses(sentence)
    .find(({ parts }) => parts.some((part) => part.from <= marks && marks < part.to));
  const start = own?.parts[0]?.from ?? marks;
  const isContent = own?.kind === 'main' && own.index !== index && own.verbs?.mood !== 'indicative';
  return isContent && start > finite && start < marks ? start : marks;
}
