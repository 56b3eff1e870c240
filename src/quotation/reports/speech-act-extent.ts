import { behindDateline } from '../../model/dateline.js';
import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import { closesAt, holds, opensAt, type ReportContext } from './report.js';
import { leavesSubject } from './shared-subject.js';
import { isIndependent } from './verb-clause.js';

/** Words in marks from which on they are hardly a name. */
const sentenceLike = 4;

/**
 * What a clause with a speech act reports: the whole sentence, if all of it is about one subject and no other pattern found a report in it.
 * Else the clauses that share its subject, with those that depend on them: "Es regnet, | die Stadt warnt vor Hochwasser, das droht." A clause
 * that frames another report stays outside: "Er nannte die Kritik einen Irrtum | und sagte, er bleibe."
 */
export function speechActExtent(clause: Clause, context: ReportContext): TokenRange {
  const { clauses, found, sentence, tokens } = context;
  const start = behindDateline(tokens, sentence.tokens.from, sentence.tokens.to);
  const independent = clauses.filter((other) => isIndependent(other) && other.verbs);
  const run = sameSubject(clause, independent, context);
  const contrasted = clauses.some(({ kind, parts }) => kind === 'subordinate' && isContrast(parts, context));
  if (!found.length && !contrasted && run.length >= independent.length) return { from: start, to: sentence.tokens.to };
  const from = Math.max(start, opensAt(run[0] as Clause));
  let to = endOf(run, context);
  for (const { parts } of found) for (const part of parts) if (part.from > from && part.from < to) to = part.from;
  while (to > from && separator.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to: to === sentence.tokens.to - 1 ? to + 1 : to };
}

const separator = /^[,:–-]$/;

/** "*Während die Linke zustimmte*, warnte die Rechte": two statements of two speakers. */
const isContrast = (parts: Clause['parts'], { tokens }: ReportContext): boolean =>
  contrasting.test(tokens[parts[0]?.from ?? -1]?.normal ?? '');

const contrasting = /^(?:während|wohingegen)$/;

/** The clauses before and after that have the subject of this one and tell no other report, itself among them. */
function sameSubject(clause: Clause, independent: readonly Clause[], context: ReportContext): readonly Clause[] {
  const at = independent.indexOf(clause);
  if (at < 0) return [clause];
  let first = at;
  while (first > 0 && leavesSubject(independent[first] as Clause, context)) {
    if (isTold(independent[first - 1] as Clause, context)) break;
    first--;
  }
  let last = at;
  while (last + 1 < independent.length) {
    const next = independent[last + 1] as Clause;
    if (!leavesSubject(next, context) || isTold(next, context)) break;
    last++;
  }
  return independent.slice(first, last + 1);
}

/** It frames a report, or is one, or opens with words in marks: „Wir kommen wieder“, schrieben sie | und kündigten weitere Märsche an. */
function isTold(clause: Clause, { found, stretchAt }: ReportContext): boolean {
  const from = opensAt(clause);
  const marked = stretchAt(from);
  if (marked && marked.inner.to - marked.inner.from >= sentenceLike) return true;
  return found.some(({ cue, parts }) => cue?.clause === clause.index || holds(parts, from));
}

/** Where the last of the clauses that depend on these ends. */
function endOf(run: readonly Clause[], context: ReportContext): number {
  const members = new Set(run.map(({ index }) => index));
  let to = closesAt(run[run.length - 1] as Clause);
  for (const other of context.clauses) {
    if (other.parent === undefined || !members.has(other.parent) || isIndependent(other)) continue;
    if (isContrast(other.parts, context)) continue;
    members.add(other.index);
    to = Math.max(to, closesAt(other));
  }
  return to;
}
