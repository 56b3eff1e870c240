import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { extentOf, type Report, type ReportContext, type ReportPattern, trim, withoutStop } from './report.js';

/** Conjunctions of clauses that tell circumstances, not contents. */
const circumstance: ReadonlySet<string> = new Set([
  'als',
  'bevor',
  'bis',
  'da',
  'damit',
  'falls',
  'indem',
  'nachdem',
  'obgleich',
  'obwohl',
  'ohne',
  'seit',
  'seitdem',
  'sobald',
  'sodass',
  'solange',
  'sooft',
  'soweit',
  'statt',
  'anstatt',
  'um',
  'während',
  'weil',
  'wenn',
  'wenngleich',
  'sofern',
  'wobei',
  'womit',
  'wodurch',
]);

/**
 * A reporting verb with its content after it: "Sie sagte, dass …", "Er betonte, er habe …", "Sie versprach, alles zu prüfen."
 * The content runs to the end of the sentence, unless the author goes on in the indicative ("…, und ging").
 */
export const contentAfterVerb: ReportPattern = {
  name: 'content-after-verb',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || isLike(clause, context) || isReported(cue, [...context.found, ...reports])) continue;
      const content = contentAfter(cue, clause, context);
      if (!content) continue;
      const range = trim(context.tokens, { from: extentOf(content).from, to: endOfContent(content, context) });
      if (range.to > range.from) reports.push({ type: 'indirect', parts: [range], cue });
    }
    return reports;
  },
};

/** The content before its frame, or around it: "Die Lage sei ernst, sagte Kruse." "Das sei, so der Minister, ein Fehler." */
export const contentBeforeVerb: ReportPattern = {
  name: 'content-before-verb',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || clause.kind !== 'v1' || context.found.some((report) => report.cue === cue)) continue;
      const { from, to } = extentOf(clause);
      const sentence = withoutStop(context.tokens, context.sentence);
      const before = trim(context.tokens, { from: sentence.from, to: from });
      if (before.to <= before.from || endsInFullQuotation(before, context)) continue;
      const rest = trim(context.tokens, { from: to, to: sentence.to });
      const goesOn = context.clauses.some((c) => extentOf(c).from >= to && c.kind === 'main' && isSubjunctive(c));
      reports.push({ type: 'indirect', parts: goesOn && rest.to > rest.from ? [before, rest] : [before], cue });
    }
    return reports;
  },
};

/** A "wie" clause beside the content: "Wie die Polizei mitteilte, ist die Straße gesperrt." */
export const likeClause: ReportPattern = {
  name: 'like-clause',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || !isLike(clause, context) || clause.verbs?.modal || isQuestion(clause, context)) continue;
      const sentence = withoutStop(context.tokens, context.sentence);
      const { from, to } = extentOf(clause);
      const start = context.tokens[from - 1]?.text === ':' ? from : sentence.from;
      const parts = [
        trim(context.tokens, { from: start, to: from }),
        trim(context.tokens, { from: to, to: sentence.to }),
      ].filter((part) => part.to > part.from);
      if (parts.length) reports.push({ type: 'indirect', parts, cue });
    }
    return reports;
  },
};

function verbClause(cue: Cue, context: ReportContext): Clause | undefined {
  if (cue.kind !== 'verb' || context.stretchAt(cue.tokens.at(-1) as number)) return undefined;
  return context.clauses.find((clause) => clause.index === cue.clause);
}

const isLike = (clause: Clause, { tokens }: ReportContext): boolean =>
  clause.opener !== undefined && (tokens[clause.opener] as Token).normal === 'wie';

/** "Er weiß, wie die Stadt das begründet": the clause is what is known, not a source. */
const isQuestion = (clause: Clause, context: ReportContext): boolean =>
  context.cues.some(
    (cue) =>
      cue.kind === 'verb' &&
      cue.clause !== undefined &&
      cue.clause < clause.index &&
      cue.clause === clause.parent &&
      cue.takes.includes('dass'),
  );

/** The verb stands in words that are reported already; reports within reports are rarely told apart. */
const isReported = (cue: Cue, found: readonly Report[]): boolean => {
  const verb = cue.tokens.at(-1) as number;
  return found.some(
    (report) =>
      report.cue !== cue && !report.cue?.source && report.parts.some((part) => part.from <= verb && verb < part.to),
  );
};

const isSubjunctive = (clause: Clause): boolean =>
  clause.verbs?.mood === 'subjunctive1' || clause.verbs?.mood === 'subjunctive2';

/** The first clause after the verb that can be its content. */
function contentAfter(cue: Cue, clause: Clause, context: ReportContext): Clause | undefined {
  const verb = cue.tokens.at(-1) as number;
  const anchor = clause.verbs?.finite ?? verb;
  for (const other of context.clauses) {
    const { from } = extentOf(other);
    if (other === clause || from <= anchor) continue;
    if (other.kind === 'relative') continue;
    const opener = other.opener === undefined ? undefined : (context.tokens[other.opener] as Token).normal;
    if (opener !== undefined && circumstance.has(opener)) continue;
    if (other.kind === 'subordinate') return cue.takes.includes('dass') ? other : undefined;
    if (other.kind === 'infinitive') {
      if (cue.takes.includes('infinitive')) return other;
      continue;
    }
    if (other.kind === 'fragment') continue;
    if (!cue.takes.includes('verb-second')) return undefined;
    const separator = context.tokens[from - 1]?.text;
    if (separator !== ',' && separator !== ':') return undefined;
    if (context.stretchAt(from)?.start === context.tokens[from]?.start) return undefined;
    return isSubjunctive(other) || (cue.weight === 1 && other.kind === 'main') ? other : undefined;
  }
  return undefined;
}

/** Token index at which the content ends: the end of the sentence, or where a clause of the author's own begins. */
function endOfContent(content: Clause, context: ReportContext): number {
  const end = withoutStop(context.tokens, context.sentence).to;
  const start = extentOf(content).from;
  for (const clause of context.clauses) {
    const { from } = extentOf(clause);
    if (from <= start || clause === content) continue;
    const independent = clause.kind === 'main' || clause.kind === 'v1';
    if (
      independent &&
      !isSubjunctive(clause) &&
      (clause.kind === 'v1' || context.grammar.tags[from] === 'CCONJ') &&
      content.kind !== 'main'
    )
      return from;
  }
  return end;
}

/** „Das ist so“, sagte er: the words before the verb are a quotation in marks already. */
function endsInFullQuotation(range: TokenRange, context: ReportContext): boolean {
  const stretch = context.stretchAt(range.to - 1);
  if (!stretch) return false;
  const first = context.tokens[range.from] as Token;
  return stretch.start <= first.start || context.tokens[stretch.inner.from - 2]?.text === ':';
}
