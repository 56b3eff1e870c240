import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { extentOf, type Report, type ReportContext, type ReportPattern, trim, withoutStop } from './report.js';
import { isIndependent, isLikeClause, isReported, isSubjunctive, verbClause } from './verb-clause.js';

/** Words that open a clause that tells what is said; others ("weil", "nachdem", "wo", "so dass") tell circumstances. */
const contentOpeners: ReadonlySet<string> = new Set([
  'dass',
  'daß',
  'ob',
  'wie',
  'was',
  'wer',
  'wem',
  'wen',
  'warum',
  'wieso',
  'weshalb',
  'wann',
  'wohin',
  'woher',
  'wozu',
  'inwieweit',
  'inwiefern',
]);
const relativeForms = /^(?:der|die|das|den|dem|dessen|deren|denen|welch\p{L}+)$/u;

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
      if (!clause || isLikeClause(clause, context) || isReported(cue, [...context.found, ...reports])) continue;
      const content = contentAfter(cue, clause, context);
      if (!content || !isSaid(cue, clause, content)) continue;
      const range = trim(context.tokens, { from: extentOf(content).from, to: endOfContent(content, context) });
      if (range.to > range.from) reports.push({ type: 'indirect', parts: [range], cue });
    }
    return reports;
  },
};

/** The first clause after the verb that can be its content by form. */
function contentAfter(cue: Cue, clause: Clause, context: ReportContext): Clause | undefined {
  const anchor = clause.verbs?.finite ?? (cue.tokens.at(-1) as number);
  for (const other of context.clauses) {
    const { from } = extentOf(other);
    if (other === clause || from <= anchor || other.kind === 'relative' || other.kind === 'fragment') continue;
    const opener = other.opener === undefined ? undefined : (context.tokens[other.opener] as Token).normal;
    if (other.kind === 'subordinate' && opener !== undefined) {
      if (contentOpeners.has(opener) && other.opener === firstWord(other, context))
        return cue.takes.includes('dass') ? other : undefined;
      continue;
    }
    if (other.kind === 'infinitive') {
      if (opener === undefined && cue.takes.includes('infinitive')) return other;
      continue;
    }
    return isVerbSecond(cue, clause, other, context) ? other : undefined;
  }
  return undefined;
}

const firstWord = (clause: Clause, { tokens }: ReportContext): number => {
  const { from } = extentOf(clause);
  return (tokens[from] as Token).kind === 'mark' ? from + 1 : from;
};

/** "er komme morgen" right behind the comma. In the indicative only after a sure verb in a main clause: "Er sagte, der Zug ist weg." */
function isVerbSecond(cue: Cue, clause: Clause, content: Clause, { tokens, stretchAt }: ReportContext): boolean {
  const { from } = extentOf(content);
  const separator = tokens[from - 1]?.text;
  if (!cue.takes.includes('verb-second') || (separator !== ',' && separator !== ':')) return false;
  if (stretchAt(from)?.start === tokens[from]?.start) return false;
  if (relativeForms.test((tokens[from] as Token).normal) && content.kind === 'v1') return false;
  if (isSubjunctive(content)) return true;
  return cue.weight === 1 && content.kind === 'main' && isIndependent(clause) && separator === ',';
}

/** A verb that often means something else reports only what stands in the subjunctive: "Das Problem bestehe darin, dass …" does not. */
function isSaid(cue: Cue, clause: Clause, content: Clause): boolean {
  if (clause.verbs?.voice === 'passive' && clause.verbs.modal && clause.verbs.modal !== 'sollen') return false;
  return cue.weight < 3 || isSubjunctive(content);
}

/** Token index at which the content ends: the end of the sentence, or where a clause of the author's own begins. */
function endOfContent(content: Clause, context: ReportContext): number {
  const start = extentOf(content).from;
  const own = context.clauses.find((clause) => {
    const { from } = extentOf(clause);
    if (from <= start || clause === content || !isIndependent(clause) || isSubjunctive(clause)) return false;
    return content.kind !== 'main' && (clause.kind === 'v1' || context.grammar.tags[from] === 'CCONJ');
  });
  return own ? extentOf(own).from : withoutStop(context.tokens, context.sentence).to;
}
