import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Report, ReportContext, ReportPattern } from './report.js';

/**
 * A sentence that sums up what somebody said: "Der Verband fordert strengere Regeln." "Sie warnte vor den Folgen." The verb takes an object
 * or "als", no clause holds the content, and the speaker stands in the sentence.
 */
export const speechAct: ReportPattern = {
  name: 'speech-act',
  find(context) {
    if (context.found.length) return [];
    const cue = context.cues.find((candidate) => isSpeechAct(candidate, context));
    if (!cue) return [];
    const report: Report = { type: 'reported', parts: [context.sentence.tokens], cue };
    return [report];
  },
};

function isSpeechAct(cue: Cue, context: ReportContext): boolean {
  if (cue.kind !== 'verb' || cue.negated || context.stretchAt(cue.tokens[0] as number)) return false;
  const words = context.lexicon.speechAct(cue.lemma);
  const clause = context.clauses.find((candidate) => candidate.index === cue.clause);
  if (!words || (words.length && !(clause && holdsOne(words, clause, context)))) return false;
  if (!clause || (clause.kind !== 'main' && clause.kind !== 'v1') || clause.verbs?.voice === 'passive') return false;
  return !introducesFullQuotation(clause, context);
}

/** „Wir warten“, sagte er. The words in marks are the object. */
function introducesFullQuotation(clause: Clause, context: ReportContext): boolean {
  const { tokens, sentence } = context;
  const opensWithMark = (tokens[sentence.tokens.from] as Token).kind === 'mark' && clause.kind === 'v1';
  for (let i = sentence.tokens.from; i < sentence.tokens.to - 1; i++)
    if ((tokens[i] as Token).text === ':' && (tokens[i + 1] as Token).kind === 'mark') return true;
  return opensWithMark;
}

function holdsOne(words: readonly string[], clause: Clause, { tokens }: ReportContext): boolean {
  return clause.parts.some((part) => {
    for (let i = part.from; i < part.to; i++) if (words.includes((tokens[i] as Token).normal)) return true;
    return false;
  });
}
