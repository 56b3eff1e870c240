import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Quotation } from '../../model/quotation.js';
import type { Sentence } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { listedSpeaker } from '../listed.js';
import { answerOfPhrase } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/**
 * Der Trainer sagte: „Das war zu wenig.“ The clause before the colon holds the reporting verb; a main clause goes before a subordinate one.
 * What stands there as a report already has its speaker: Die Regeln seien klar, so Ohm: „Niemand darf hinein.“
 */
export const colonBefore: Sieve = {
  name: 'colon-before',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { from } = context.place(quotation);
    if (context.tokens[from - 1]?.text !== ':') return undefined;
    const sentence = context.sentenceAt(from - 1);
    const listed = listedSpeaker(quotation, context);
    if (!sentence || listed) return listed && { speaker: listed };
    const before = context.cues(sentence).filter((cue) => (cue.tokens.at(-1) as number) < from);
    const reports = reportsBefore(quotation, sentence, context);
    const verbs = before.filter((cue) => cue.kind === 'verb' && !isReported(cue, reports, context));
    const independent = verbs.filter((cue) => isIndependent(context.grammar.clauses[cue.clause as number]));
    const verb = independent.at(-1) ?? verbs.at(-1);
    if (verb) return answerOfVerb(verb, quotation, context);
    const phrase = reports.length > 0 ? before.findLast((cue) => cue.source) : undefined;
    const report = reports.findLast((other) => context.answer(other)?.speaker !== undefined);
    return phrase ? answerOfPhrase(phrase, quotation, context) : report && { from: report };
  },
};

/** Reports without marks in the sentence, whether or not they go on over the quotation. */
const reportsBefore = (quotation: Quotation, sentence: Sentence, context: AttributionContext): readonly Quotation[] =>
  context
    .quotationsIn(sentence)
    .filter(
      (other) =>
        (other.type === 'indirect' || other.type === 'indirectFreeIndirect') &&
        context.place(other).from < context.place(quotation).from,
    );

/** The verb belongs to the words of the report: "…, die Regeln *seien* klar *gefasst*:"; a sure verb of saying frames all the same. */
const isReported = (cue: Cue, reports: readonly Quotation[], context: AttributionContext): boolean =>
  cue.weight > 1 &&
  context.grammar.clauses[cue.clause as number]?.verbs?.mood !== 'indicative' &&
  reports.some((report) =>
    context.place(report).parts.some((part) => cue.tokens.every((i) => part.from <= i && i < part.to)),
  );

const isIndependent = (clause: Clause | undefined): boolean => clause?.kind === 'main' || clause?.kind === 'v1';
