import type { Quotation } from '../../model/quotation.js';
import type { AttributionContext } from '../context.js';
import type { Sieve } from '../sieve.js';

/** Sie sagte, die Lage sei „sehr ernst“. Words in marks within a report share its cue, frame and speaker, unless their own sentence has a verb for them. */
export const insideReport: Sieve = {
  name: 'inside-report',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const holder = context.holder(quotation);
    if (!holder || holder.type === 'direct' || holder.type === 'reported') return undefined;
    return hasVerbOfItsOwn(quotation, holder, context) ? undefined : { from: holder };
  },
};

/** Der Verein hatte von „Verrat“ gesprochen. Das gab Ohm bekannt. A verb of saying in their own sentence tells whose words they are. */
function hasVerbOfItsOwn(quotation: Quotation, holder: Quotation, context: AttributionContext): boolean {
  const { from, to, first } = context.place(quotation);
  const introduced = context.cue(holder.cue)?.tokens[0];
  if (introduced === undefined || context.sentenceAt(introduced) === first) return false;
  const clause = context
    .clauses(first)
    .find(({ parts, verbs }) => verbs?.mood === 'indicative' && parts.some((p) => p.from <= from && from < p.to));
  return context
    .cues(first)
    .some(
      (cue) =>
        cue.kind === 'verb' &&
        cue.clause === clause?.index &&
        context.lexicon.speechAct(cue.lemma) !== undefined &&
        cue.tokens.every((i) => i < from || i >= to),
    );
}
