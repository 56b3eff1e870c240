import type { Cue } from '../model/cue.js';
import type { Quotation } from '../model/quotation.js';
import { addresseeOf } from './addressee.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { frameOf } from './frame.js';
import { sourceOf } from './phrase-answer.js';
import { agentOf } from './subject/agent.js';
import { quotedBy } from './subject/quoted.js';
import { subjectOf } from './subject/subject.js';

/** Cue, frame, subject and addressee of a reporting verb for one quotation. */
export function answerOfVerb(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const sentence = context.sentenceAt(cue.tokens.at(-1) as number);
  const clause = sentence && context.clauses(sentence).find((candidate) => candidate.index === cue.clause);
  if (!sentence || !clause) return undefined;
  const subject = subjectOf(clause, sentence, context, cue);
  const quoted = subject && quotedBy(clause, sentence, subject, context);
  const speaker = quoted ?? subject;
  const addressee = addresseeOf(cue, clause, sentence, speaker, context);
  // sagte Kruse laut „Bote“: the source phrase in the frame passes the words on.
  const passing = context.cues(sentence).find((other) => other.source && other.clause === clause.index);
  const via = quoted
    ? subject
    : ((passing && sourceOf(passing, context)) ??
      (clause.verbs?.lemma === 'zitieren' ? agentOf(clause, sentence, context) : undefined));
  return { cue, frame: frameOf(cue, quotation, context), speaker, addressee, via, medium: cue.medium };
}
