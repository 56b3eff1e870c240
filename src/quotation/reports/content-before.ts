import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { extentOf, type Report, type ReportContext, type ReportPattern, trim, withoutStop } from './report.js';
import { isIndependent, isSubjunctive, verbClause } from './verb-clause.js';

/** The content before its frame, or around it: "Die Lage sei ernst, sagte Kruse." "Das sei, sagte Kruse, ein Fehler." */
export const contentBeforeVerb: ReportPattern = {
  name: 'content-before-verb',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || !opensWithVerb(clause, cue, context) || context.found.some((report) => report.cue === cue))
        continue;
      const { from, to } = extentOf(clause);
      const sentence = withoutStop(context.tokens, context.sentence);
      const before = trim(context.tokens, { from: sentence.from, to: from });
      if (!isContent(before, cue, context)) continue;
      const rest = trim(context.tokens, { from: to, to: sentence.to });
      const goesOn = context.clauses.some(
        (other) => extentOf(other).from >= to && isIndependent(other) && isSubjunctive(other),
      );
      reports.push({ type: 'indirect', parts: goesOn && rest.to > rest.from ? [before, rest] : [before], cue });
    }
    return reports;
  },
};

/** ", sagte Kruse": a comma, then the verb; the verb can take what was said as a whole clause. */
function opensWithVerb(clause: Clause, cue: Cue, { tokens }: ReportContext): boolean {
  const { from } = extentOf(clause);
  const separated = tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === '–';
  return (
    clause.kind === 'v1' &&
    separated &&
    clause.verbs?.finite === from &&
    (cue.takes.includes('direct') || cue.takes.includes('verb-second'))
  );
}

/**
 * What stands before must hold a main clause. In the indicative only a sure verb reports it, because "…, hatte er doch …" gives a reason.
 * A quotation in marks is none of ours: „Das ist so“, sagte er.
 */
function isContent(range: TokenRange, cue: Cue, context: ReportContext): boolean {
  if (range.to <= range.from || endsInQuotation(range, context)) return false;
  const mains = context.clauses.filter((clause) => isIndependent(clause) && extentOf(clause).from < range.to);
  if (mains.some(isSubjunctive)) return cue.weight <= 2;
  return cue.weight === 1 && mains.length > 0;
}

function endsInQuotation(range: TokenRange, { tokens, stretchAt }: ReportContext): boolean {
  const stretch = stretchAt(range.to - 1);
  if (!stretch) return false;
  const first = tokens[range.from] as Token;
  return stretch.start <= first.start || tokens[stretch.inner.from - 2]?.text === ':';
}
