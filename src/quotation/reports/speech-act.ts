import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Report, ReportContext, ReportPattern } from './report.js';
import { hasSpeaker } from './somebody.js';

/**
 * A sentence that sums up what somebody said: "Der Verband fordert strengere Regeln." "Sie warnte vor den Folgen." The verb takes an object
 * or "als", no clause holds the content, and the speaker stands in the sentence; in the passive behind "von": "Der Plan wurde von der
 * Opposition als Notlösung bezeichnet." The pluperfect tells what led to the news and is no report: "Er hatte Hilfe gefordert."
 */
export const speechAct: ReportPattern = {
  name: 'speech-act',
  find(context) {
    if (context.found.length || !endsInStop(context)) return [];
    const cue = context.cues.find((candidate) => isSpeechAct(candidate, context));
    if (!cue) return [];
    const report: Report = { type: 'reported', parts: [context.sentence.tokens], cue };
    return [report];
  },
};

/** A heading or caption ends without a stop; a question reports nothing. */
function endsInStop({ tokens, sentence }: ReportContext): boolean {
  const last = tokens[sentence.tokens.to - 1] as Token;
  return last.kind === 'mark' || /^[.!]$/.test(last.text);
}

function isSpeechAct(cue: Cue, context: ReportContext): boolean {
  if (cue.kind !== 'verb' || cue.negated || context.stretchAt(cue.tokens[0] as number)) return false;
  const words = context.lexicon.speechAct(cue.lemma);
  const clause = context.clauses.find((candidate) => candidate.index === cue.clause);
  if (!words || !clause || (words.length && !holdsOne(words, clause, context))) return false;
  if (!isStatement(clause, context) || isPluperfect(clause, context) || hasColon(context)) return false;
  if (followsQuotation(clause, context)) return false;
  return hasSpeaker(clause, context);
}

/** A main clause; "Als Grund nannte die Stadt …" begins like a subordinate one but has its verb in second place. */
function isStatement({ kind, parts, verbs }: Clause, { tokens }: ReportContext): boolean {
  if (kind === 'main' || kind === 'v1') return true;
  const from = parts[0]?.from as number;
  return kind === 'subordinate' && (tokens[from] as Token).text === 'Als' && verbs?.finite === from + 2;
}

function isPluperfect({ verbs }: Clause, { tokens }: ReportContext): boolean {
  return verbs?.finite !== undefined && /^(?:hatten?|waren?)$/.test((tokens[verbs.finite] as Token).normal);
}

/** „Wir haben nichts gesagt“, betonte er. The words in marks are what he said, and are found as such. */
function followsQuotation({ parts }: Clause, { tokens, stretchAt }: ReportContext): boolean {
  const from = parts[0]?.from as number;
  return tokens[from - 1]?.text === ',' && tokens[from - 2] !== undefined && stretchAt(from - 2) !== undefined;
}

/** "Er forderte ein Verbot: „So geht das nicht.“" The words behind the colon are the report. */
const hasColon = ({ tokens, sentence }: ReportContext): boolean => {
  for (let i = sentence.tokens.from; i < sentence.tokens.to; i++) if ((tokens[i] as Token).text === ':') return true;
  return false;
};

function holdsOne(words: readonly string[], clause: Clause, { tokens }: ReportContext): boolean {
  return clause.parts.some((part) => {
    for (let i = part.from; i < part.to; i++) if (words.includes((tokens[i] as Token).normal)) return true;
    return false;
  });
}
