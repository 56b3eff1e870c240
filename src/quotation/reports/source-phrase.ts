import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { extentOf, type Report, type ReportContext, type ReportPattern, without, withoutStop } from './report.js';

/**
 * A source phrase within the reported clause: "Der Umsatz ist nach Angaben der Firma gestiegen." The quotation is the clause
 * without the phrase; a main clause takes the whole sentence with it, a subordinate clause stands alone
 * ("…, weil die Brücke laut Polizei gesperrt ist").
 */
export const sourcePhrase: ReportPattern = {
  name: 'source-phrase',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      if (cue.kind !== 'phrase' || !cue.source || context.stretchAt(cue.tokens[0] as number)) continue;
      const frame = {
        from: Math.min(cue.tokens[0] as number, cue.source.from),
        to: Math.max((cue.tokens.at(-1) as number) + 1, cue.source.to),
      };
      const scope = scopeOf(cue, context);
      const parts = without(context.tokens, scope, frame);
      if (parts.length && !isInMarks(scope.from, frame.from, context)) reports.push({ type: 'indirect', parts, cue });
    }
    return reports;
  },
};

/** The stretch that the source answers for. */
function scopeOf(cue: Cue, context: ReportContext): TokenRange {
  const sentence = beforeQuotation(cue, withoutStop(context.tokens, context.sentence), context);
  const clause = context.clauses.find((c) => c.index === cue.clause);
  if (!clause || clause.kind === 'main' || clause.kind === 'v1' || clause.kind === 'fragment') return sentence;
  return subordinateExtent(clause, context.clauses, sentence);
}

/** „Das reicht nicht“, so Kruse: the words in marks are quoted, not reported. */
function isInMarks(from: number, frame: number, { tokens, stretchAt }: ReportContext): boolean {
  const before = tokens[frame - 1]?.text === ',' ? frame - 2 : frame - 1;
  const stretch = before > from ? stretchAt(before) : undefined;
  return stretch !== undefined && stretch.start <= (tokens[from] as Token).start;
}

/** "Das reiche nicht, so Kruse: „Wir brauchen mehr.“" What stands in marks behind the colon is a quotation of its own. */
function beforeQuotation(cue: Cue, sentence: TokenRange, { tokens }: ReportContext): TokenRange {
  for (let i = cue.tokens.at(-1) as number; i < sentence.to - 1; i++)
    if ((tokens[i] as Token).text === ':' && (tokens[i + 1] as Token).kind === 'mark') return { ...sentence, to: i };
  return sentence;
}

/** A subordinate clause with the clauses that depend on it. */
function subordinateExtent(clause: Clause, clauses: readonly Clause[], sentence: TokenRange): TokenRange {
  let { from, to } = extentOf(clause);
  for (const other of clauses) {
    if (other.parent === clause.index && extentOf(other).from >= from) to = Math.max(to, extentOf(other).to);
  }
  return { from, to: Math.min(to, sentence.to) };
}
