import type { Clause, Mood } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { closesAt, colonBeforeMarks, opensAt, type Report, type ReportContext, type ReportPattern } from './report.js';
import { clauseOf } from './verb-clause.js';

/**
 * A sentence in the subjunctive without a frame: "Die Brücke sei seit Jahren baufällig." Subjunctive I alone tells a report; subjunctive II
 * tells one only where it stands for it or follows another report ("Die Pläne hätten …"), since it also tells what is unreal
 * (Duden-Grammatik, "Konjunktiv in der indirekten Rede").
 */
export const freeSubjunctive: ReportPattern = {
  name: 'free-subjunctive',
  find(context) {
    const mood = moodOf(context);
    if (mood === undefined || !areReportedThemselves(context)) return;
    if (mood !== 'subjunctive1' && !followsReport(context)) return;
    const { from, to } = context.sentence.tokens;
    const end = colonBeforeMarks(from, to, context);
    // A colon opens the sentence, and nothing stands before it.
    if (end <= from) return;
    context.found.push({ type: 'indirectFreeIndirect', parts: [{ from, to: end }], cue: undefined });
  },
};

/** Subjunctive I where one of the independent clauses has it, II where all have that; undefined where one has none or the first is no main clause. */
function moodOf(context: ReportContext): Mood | undefined {
  let mood: Mood | undefined;
  for (const clause of context.clauses) {
    const { kind, verbs } = clause;
    if ((kind !== 'main' && kind !== 'v1') || !verbs || inMarks(clause, context)) continue;
    if (!isSubjunctive(clause, context) || (mood === undefined && kind !== 'main')) return undefined;
    if (mood !== 'subjunctive1') mood = verbs.mood;
  }
  return mood;
}

function areReportedThemselves(context: ReportContext): boolean {
  for (const report of context.found) if (!isReportedItself(report, context)) return false;
  return true;
}

/** "Er gehe davon aus, dass …" The verb of saying stands in the subjunctive itself, so that the whole sentence is reported. */
function isReportedItself({ cue }: Report, context: ReportContext): boolean {
  const clause = cue?.kind === 'verb' ? clauseOf(cue, context) : undefined;
  return clause?.kind === 'main' && clause.verbs?.mood === 'subjunctive1';
}

/** "möchte" is a subjunctive by form alone: it tells a wish of the present. */
function isSubjunctive({ verbs }: Clause, { tokens }: ReportContext): boolean {
  if (verbs?.mood !== 'subjunctive1' && verbs?.mood !== 'subjunctive2') return false;
  return verbs.finite === undefined || !wishing.test((tokens[verbs.finite] as Token).normal);
}

const wishing = /^möchten?$/;

/** The sentence before in the same block reports words, ends in some in marks or begins with them: „Wer zahlt das?“, fragte sie. */
function followsReport({ before, previous, stretchAt }: ReportContext): boolean {
  if (previous === undefined) return false;
  const { from, to } = previous.tokens;
  return before.length > 0 || stretchAt(to - 1) !== undefined || stretchAt(from) !== undefined;
}

function inMarks(clause: Clause, context: ReportContext): boolean {
  const stretch = context.stretchAt(opensAt(clause));
  return stretch !== undefined && stretch === context.stretchAt(closesAt(clause) - 1);
}
