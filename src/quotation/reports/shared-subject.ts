import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import type { ReportContext } from './report.js';
import { hasSpeaker } from './somebody.js';
import { isIndependent } from './verb-clause.js';

const linking: ReadonlySet<string> = new Set(['aber', 'auch', 'dann', 'hingegen', 'jedoch', 'zudem', 'zugleich']);

/** "Die Stadt zögert | und warnt vor Eile", "…, | warnt aber vor Eile": a clause that leaves its subject to the one before it. */
export function leavesSubject(clause: Clause, context: ReportContext): boolean {
  const { tokens, grammar } = context;
  const { from } = clause.parts[0] as TokenRange;
  const finite = clause.verbs?.finite;
  if (finite === undefined || !isIndependent(clause)) return false;
  if (grammar.tags[from] === 'CCONJ') return finite === from + 1 || grammar.tags[finite - 1] === 'CCONJ';
  if (finite !== from || tokens[from - 1]?.text !== ',') return false;
  return linking.has(tokens[from + 1]?.normal ?? '') || !hasSpeaker(clause, context);
}

/** The clause that names the subject of this one: itself, or the last one before it that leaves none out. */
export function subjectClause(clause: Clause, context: ReportContext): Clause {
  if (!leavesSubject(clause, context)) return clause;
  const named = context.clauses.findLast(
    (other) => other.index < clause.index && isIndependent(other) && !leavesSubject(other, context),
  );
  return named ?? clause;
}
