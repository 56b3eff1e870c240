import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import {
  closesAt,
  extentOf,
  isFrame,
  opensAt,
  type ReportContext,
  type ReportPattern,
  trim,
  withoutStop,
} from './report.js';
import { hasSpeaker } from './somebody.js';
import { isIndependent, isSubjunctive, takesSentence, verbClause } from './verb-clause.js';

/** "…, heißt es in dem Bericht", "…, war zu hören" */
const impersonal: ReadonlySet<string> = new Set(['heißen', 'hören']);
const summaries = /^(?:das|dies)$/;
/** Particles of "…, war er doch krank", which gives a reason. */
const reasons = /^(?:doch|ja|schließlich)$/;

/**
 * The content before its frame, or around it: "Die Lage sei ernst, sagte Kruse." "Das sei, sagte Kruse, ein Fehler." The frame may open with
 * a word that takes the content up: "Die Halle schließt, das teilte die Stadt mit." "Die Brücke, so betont das Amt, ist sicher."
 */
export const contentBeforeVerb: ReportPattern = {
  name: 'content-before-verb',
  find(context) {
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || !opensWithVerb(clause, cue, context) || isFrame(cue, context)) continue;
      const { from, to } = frameOf(clause, context);
      const sentence = withoutStop(context.tokens, context.sentence);
      const before = trim(context.tokens, { from: sentence.from, to: from });
      if (!isContent(before, cue, context)) continue;
      if (clause.kind === 'v1' && !namesSource(clause, cue, context)) continue;
      const rest = trim(context.tokens, { from: to, to: sentence.to });
      const goesOn = !isSecondFrame(rest, context) && (continuesBehind(clause, to) || isResumed(from, to, context));
      context.found.push({ type: 'indirect', parts: goesOn && rest.to > rest.from ? [before, rest] : [before], cue });
    }
  },
};

/** "…, so betont das Amt, …": an insertion ends at its comma, though what follows has no other verb to belong to. */
function frameOf(clause: Clause, { tokens }: ReportContext): TokenRange {
  const first = clause.parts[0] as TokenRange;
  return (tokens[first.from] as Token).normal === 'so' ? first : extentOf(clause);
}

/** "Das liegt, *so zeigen Studien*, weit niedriger": what stands behind the insertion has no verb of its own. */
const continuesBehind = ({ parts }: Clause, to: number): boolean => parts.some((part) => part.from > to);

/** Behind the frame stands a clause in the subjunctive, or the rest of one from before it. */
function isResumed(from: number, to: number, { clauses }: ReportContext): boolean {
  for (const clause of clauses) {
    const start = opensAt(clause);
    if (start >= to ? isIndependent(clause) && isSubjunctive(clause) : start < from && continuesFrom(clause, to))
      return true;
  }
  return false;
}

const continuesFrom = ({ parts }: Clause, at: number): boolean => parts.some(({ from }) => from >= at);

/** "…, betonte Kruse *und fügte hinzu, sie bleibe*": a second verb of the speaker's opens a frame of its own. */
const isSecondFrame = ({ from, to }: TokenRange, { grammar, clauses }: ReportContext): boolean =>
  from + 1 < to &&
  grammar.tags[from] === 'CCONJ' &&
  clauses.some(({ verbs }) => verbs?.finite === from + 1 && verbs.mood === 'indicative');

/** ", sagte Kruse": a comma, then the verb; the verb can take what was said as a whole clause. */
function opensWithVerb(clause: Clause, cue: Cue, { tokens }: ReportContext): boolean {
  const from = opensAt(clause);
  const separator = tokens[from - 1]?.text;
  if (separator !== ',' && separator !== '–' && separator !== '-') return false;
  // "…, erkannte das aber nicht an"
  if (clause.kind === 'v1')
    return (
      !cue.negated &&
      clause.verbs?.finite === from &&
      takesSentence(cue) &&
      !isReportedItself(clause, tokens) &&
      !isCondition(cue, clause, tokens)
    );
  const { normal } = tokens[from] as Token;
  return (
    clause.verbs?.finite === from + 1 &&
    (normal === 'so' || (summaries.test(normal) && cue.weight <= 2)) &&
    takesSentence(cue)
  );
}

/** "Er drohte mit Folgen, *sollte der Rat das ablehnen*", but "Man könne gehen, *sollte Ohm später sagen*" */
const isCondition = ({ takes }: Cue, { verbs }: Clause, tokens: readonly Token[]): boolean =>
  !takes.includes('direct') && /^sollten?$/.test(tokens[verbs?.finite ?? -1]?.normal ?? '');

/** "…, sei ihm angeboten worden" is content, and "…, bestätigte sich" tells no speaker. */
const isReportedItself = ({ verbs }: Clause, tokens: readonly Token[]): boolean =>
  verbs !== undefined &&
  ((verbs.voice === 'passive' && verbs.mood !== 'indicative') ||
    (verbs.lemma === 'bestätigen' && verbs.tokens.some((i) => tokens[i]?.normal === 'sich')));

/**
 * What stands before must hold a main clause. In the indicative only a sure verb reports it, because "…, hatte er doch …" gives a reason.
 * A quotation in marks is none of ours: „Das ist so“, sagte er.
 */
function isContent(range: TokenRange, cue: Cue, context: ReportContext): boolean {
  if (range.to <= range.from || endsInQuotation(range, context)) return false;
  // "Während Kern sagte, „es wird nichts“, räumte Ohm ein": the only main clause is quoted.
  const marked = context.stretchAt(range.to - 1);
  const end = marked && context.grammar.tags[marked.inner.from] !== 'FIN' ? marked.inner.from - 1 : range.to;
  const mains = context.clauses.filter((clause) => isIndependent(clause) && opensAt(clause) < end);
  if (mains.some(isSubjunctive)) return cue.weight <= 2;
  // ", so zeigen Studien,": with "so" any verb of saying reports.
  if (isSoFrame(cue, context)) return mains.length > 0;
  return (cue.weight === 1 || namesSpeaker(cue, context)) && mains.length > 0 && !givesReason(cue, context);
}

/**
 * "…, sagte *Kruse*", "…, heißt es", "…, wird vermutet": whoever speaks stands right behind the verb or further on, or nobody does. A clause
 * with other words goes on about the subject before it: "Er räumte Fehler ein, sprach aber von einem Erfolg".
 */
function namesSource(clause: Clause, cue: Cue, context: ReportContext): boolean {
  const { finite = 0, tokens = [] } = clause.verbs ?? {};
  if (impersonal.has(cue.lemma) || hasSpeaker(clause, context)) return true;
  const next = context.phraseAt(finite + 1);
  if (next)
    return next.preposition === undefined && next.cases.includes('nom') && context.tokens[finite + 1]?.normal !== 'es';
  return tokens.at(-1) === closesAt(clause) - 1 && tokens.length === closesAt(clause) - finite;
}

function isSoFrame({ clause: index = -1 }: Cue, context: ReportContext): boolean {
  const clause = context.grammar.clauses[index];
  const from = clause?.parts[0]?.from;
  if (!clause || from === undefined || context.tokens[from]?.normal !== 'so') return false;
  return clause.verbs?.finite === from + 1 && clause.verbs.mood === 'indicative' && hasSpeaker(clause, context);
}

/** "…, stellten die Prüfer fest", but "…, hatte das aber nicht bemerkt" goes on about the same subject. */
function namesSpeaker(cue: Cue, { grammar, phraseAt }: ReportContext): boolean {
  const verbs = cue.clause === undefined ? undefined : grammar.clauses[cue.clause]?.verbs;
  if (cue.weight > 2 || verbs?.finite === undefined || verbs.voice === 'passive') return false;
  const phrase = phraseAt(verbs.finite + 1);
  return phrase !== undefined && phrase.preposition === undefined && phrase.cases.includes('nom');
}

function givesReason(cue: Cue, { tokens, sentence }: ReportContext): boolean {
  for (let i = cue.tokens[0] as number; i < sentence.tokens.to; i++)
    if (reasons.test((tokens[i] as Token).normal)) return true;
  return false;
}

function endsInQuotation(range: TokenRange, { tokens, stretchAt }: ReportContext): boolean {
  const stretch = stretchAt(range.to - 1);
  if (!stretch) return false;
  const first = tokens[range.from] as Token;
  return stretch.start <= first.start || tokens[stretch.inner.from - 2]?.text === ':';
}
