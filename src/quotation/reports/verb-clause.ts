import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { holds, type Report, type ReportContext } from './report.js';

/** The clause of a reporting verb that stands outside quotation marks. */
export function verbClause(cue: Cue, context: ReportContext): Clause | undefined {
  if (cue.kind !== 'verb' || context.stretchAt(cue.tokens[cue.tokens.length - 1] as number)) return undefined;
  return clauseOf(cue, context);
}

/** The clause that a cue stands in. */
export const clauseOf = ({ clause }: Cue, { grammar }: ReportContext): Clause | undefined =>
  clause === undefined ? undefined : grammar.clauses[clause];

/** "wie die Polizei mitteilte", "denn wie die Polizei mitteilte": the first word tells it, for the article behind it may look like a relative pronoun. */
export function isLikeClause(clause: Clause, { tokens }: ReportContext): boolean {
  if (isIndependent(clause)) return false;
  const { from } = clause.parts[0] as TokenRange;
  const at = clause.opener === from + 1 ? clause.opener : from;
  return (
    (tokens[from] as Token).normal === 'wie' ||
    (conjunctions.has((tokens[from] as Token).normal) && (tokens[at] as Token).normal === 'wie')
  );
}

const conjunctions: ReadonlySet<string> = new Set(['aber', 'denn', 'doch', 'und']);

/** The verb can report a whole sentence; "nennen" and "halten" cannot. */
export const takesSentence = ({ takes }: Cue): boolean =>
  takes.includes('direct') || takes.includes('verb-second') || takes.includes('dass');

export const isIndependent = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'v1';

export const isSubjunctive = (clause: Clause): boolean =>
  clause.verbs?.mood === 'subjunctive1' || clause.verbs?.mood === 'subjunctive2';

/**
 * "Sie gehe davon aus, dass …": the sentence with the verb is itself reported, and what hangs on it is a part of that. A sure verb of saying
 * passes on words of its own: "Sie behaupte, dass …".
 */
export const isFreeReport = (cue: Cue, clause: Clause): boolean =>
  isIndependent(clause) &&
  clause.verbs?.mood === 'subjunctive1' &&
  (cue.kind !== 'verb' || cue.weight > 1 || cue.medium === 'thought');

/** The verb stands in words that are reported already; reports within reports are rarely told apart. */
export function isReported(cue: Cue, found: readonly Report[]): boolean {
  const verb = cue.tokens[cue.tokens.length - 1] as number;
  for (const report of found) if (report.cue !== cue && !report.cue?.source && holds(report.parts, verb)) return true;
  return false;
}
