import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { colonBeforeMarks, extentOf, type Report, type ReportContext, type ReportPattern } from './report.js';

/**
 * A sentence in the subjunctive without a frame: "Die Brücke sei seit Jahren baufällig." Subjunctive I alone tells a report; subjunctive II
 * tells one only where it stands for it or follows another report ("Die Pläne hätten …"), since it also tells what is unreal
 * (Duden-Grammatik, "Konjunktiv in der indirekten Rede").
 */
export const freeSubjunctive: ReportPattern = {
  name: 'free-subjunctive',
  find(context) {
    if (context.found.some((report) => !isReportedItself(report, context))) return [];
    const independent = context.clauses.filter(
      (clause) => (clause.kind === 'main' || clause.kind === 'v1') && clause.verbs && !inMarks(clause, context),
    );
    const [first] = independent;
    if (first?.kind !== 'main' || !independent.every((clause) => isSubjunctive(clause, context))) return [];
    if (!independent.some((clause) => clause.verbs?.mood === 'subjunctive1') && !followsReport(context)) return [];
    const { from, to } = context.sentence.tokens;
    const end = colonBeforeMarks(from, to, context);
    // A colon opens the sentence, and nothing stands before it.
    if (end <= from) return [];
    const reported: Report = { type: 'indirectFreeIndirect', parts: [{ from, to: end }] };
    return [reported];
  },
};

/** "Er gehe davon aus, dass …" The verb of saying stands in the subjunctive itself, so that the whole sentence is reported. */
function isReportedItself({ cue }: Report, { clauses }: ReportContext): boolean {
  const clause = cue?.kind === 'verb' ? clauses.find(({ index }) => index === cue.clause) : undefined;
  return clause?.kind === 'main' && clause.verbs?.mood === 'subjunctive1';
}

/** "möchte" is a subjunctive by form alone: it tells a wish of the present. */
function isSubjunctive({ verbs }: Clause, { tokens }: ReportContext): boolean {
  if (verbs?.finite !== undefined && /^möchten?$/.test((tokens[verbs.finite] as Token).normal)) return false;
  return verbs?.mood === 'subjunctive1' || verbs?.mood === 'subjunctive2';
}

/** The sentence before in the same block reports words, ends in some in marks or begins with them: „Wer zahlt das?“, fragte sie. */
function followsReport({ before, previous, stretchAt }: ReportContext): boolean {
  if (previous === undefined) return false;
  const { from, to } = previous.tokens;
  return before.length > 0 || stretchAt(to - 1) !== undefined || stretchAt(from) !== undefined;
}

function inMarks(clause: Clause, context: ReportContext): boolean {
  const { from, to } = extentOf(clause);
  const stretch = context.stretchAt(from);
  return stretch !== undefined && stretch === context.stretchAt(to - 1);
}
