import type { Cue } from '../model/cue.js';
import type { Clause } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, TokenRange } from '../model/token.js';
import { addresseeOf } from './addressee.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { frameOf } from './frame.js';
import { sourceOf } from './phrase-answer.js';
import { agentOf } from './subject/agent.js';
import { antecedentOf } from './subject/antecedent.js';
import { contentOwner, ownerOf } from './subject/content-owner.js';
import { originOf } from './subject/origin.js';
import { quotedBy } from './subject/quoted.js';
import { subjectOf } from './subject/subject.js';

/** Cue, frame, subject and addressee of a reporting verb for one quotation. */
export function answerOfVerb(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const sentence = context.sentenceAt(cue.tokens.at(-1) as number);
  const clause = sentence && context.clauses(sentence).find((candidate) => candidate.index === cue.clause);
  if (!sentence || !clause) return undefined;
  const subject =
    wordsOf(cue, clause, sentence, context) ??
    accuser(cue, quotation, context) ??
    originOf(clause, sentence, context) ??
    subjectOf(clause, sentence, context, cue);
  const quoted = subject && quotedBy(clause, sentence, subject, context);
  const owner =
    quotation.type === 'direct'
      ? undefined
      : contentOwner(cue, clause, sentence, context.place(quotation).from, context);
  const named = subject && quotation.extent === 'partial' && antecedentOf(clause, subject, sentence, context);
  const speaker = owner ?? quoted ?? (named || subject);
  const addressee = addresseeOf(cue, clause, sentence, speaker, context);
  // sagte Kruse laut „Bote“: the source phrase in the frame passes the words on.
  const passing = context.cues(sentence).find((other) => other.source && other.clause === clause.index);
  const via = quoted
    ? subject
    : ((passing && sourceOf(passing, context)) ??
      (clause.verbs?.lemma === 'zitieren' ? agentOf(clause, sentence, context) : undefined));
  return { cue, frame: frameOf(cue, quotation, context), speaker, addressee, via, medium: cue.medium };
}

/** "Er hatte *seine* Position damit begründet, …" */
const possessive = /^(?:sein|ihr|unser|mein)e?[mnrs]?$/;

/**
 * "*Die Vermutung der Stadt*, …": a noun that no light verb carries speaks itself, whoever acts in the sentence; where it does not open the
 * sentence, whose words it tells of does: "Er wandte sich gegen die Behauptung *der Stadt*, …".
 */
function wordsOf(cue: Cue, clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  if (cue.kind !== 'noun' || clause.verbs?.tokens.some((i) => cue.tokens.includes(i))) return undefined;
  const noun = cue.tokens.at(-1) as number;
  if (possessive.test(context.tokens[cue.tokens[0] as number]?.normal ?? '')) return undefined;
  const phrase = context.phrases(sentence).find(({ core }) => core.from <= noun && noun < core.to);
  const opens = phrase?.tokens.from === sentence.tokens.from;
  return phrase && ((opens ? undefined : ownerOf(phrase, context)) ?? phrase.tokens);
}

/** "Auf den Vorwurf *der Stadt*, er habe gelogen, schwieg Ohm": what follows such words right away is what they asked or blamed him for. */
function accuser(cue: Cue, quotation: Quotation, context: AttributionContext): TokenRange | undefined {
  if (cue.kind !== 'phrase' || cue.lemma !== 'auf') return undefined;
  const end = (cue.tokens.at(-1) as number) + 1;
  if (context.tokens[end]?.text !== ',' || context.place(quotation).from !== end + 1) return undefined;
  const phrase = context.phraseAt((cue.tokens[0] as number) + 1);
  return phrase && ownerOf(phrase, context);
}
