import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Quotation } from '../../model/quotation.js';
import type { AttributionContext } from '../context.js';
import { listedSpeaker } from '../listed.js';
import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** Sie sagte, die Lage sei „sehr ernst“. Words in marks within a report share its cue, frame and speaker, unless their own sentence has a verb for them. */
export const insideReport: Sieve = {
  name: 'inside-report',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const holder = context.holder(quotation);
    if (!holder || listedSpeaker(quotation, context) || holder.type === 'direct' || holder.type === 'reported')
      return undefined;
    if (hasVerbOfItsOwn(quotation, holder, context)) return undefined;
    const inner = innerVerb(quotation, holder, context);
    const answer = inner && answerOfVerb(inner, quotation, context);
    return answer?.speaker ? answer : { from: holder };
  },
};

/** Sie sagte, dass er gefragt habe, ob „alles gut“ sei. Of two verbs of saying the one next above the words tells. */
function innerVerb(quotation: Quotation, holder: Quotation, context: AttributionContext): Cue | undefined {
  const { from, first } = context.place(quotation);
  const inHolder = (token: number) => context.place(holder).parts.some((part) => part.from <= token && token < part.to);
  const clauses = context.clauses(first);
  let clause = clauses.find(({ parts }) => parts.some((part) => part.from <= from && from < part.to));
  const seen = new Set<Clause>();
  while (clause && clause.kind !== 'relative' && !seen.has(clause)) {
    seen.add(clause);
    const governor: number | undefined = clause.parent;
    clause = clauses.find(({ index }) => index === governor);
    if (!clause || !inHolder(clause.parts[0]?.from ?? -1)) return undefined;
    const cue = context
      .cues(first)
      .find((other) => other.kind === 'verb' && other.weight === 1 && other.clause === clause?.index);
    if (cue) return cue;
  }
  return undefined;
}

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
