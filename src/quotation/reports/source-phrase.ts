import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
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
      const parts = without(context.tokens, scopeOf(cue, context), frame);
      if (parts.length) reports.push({ type: 'indirect', parts, cue });
    }
    return reports;
  },
};

/** The stretch that the source answers for. */
function scopeOf(cue: Cue, context: ReportContext): TokenRange {
  const sentence = withoutStop(context.tokens, context.sentence);
  const clause = context.clauses.find((c) => c.index === cue.clause);
  if (!clause || clause.kind === 'main' || clause.kind === 'v1' || clause.kind === 'fragment') return sentence;
  return subordinateExtent(clause, context.clauses, sentence);
}

/** A subordinate clause with the clauses that depend on it. */
function subordinateExtent(clause: Clause, clauses: readonly Clause[], sentence: TokenRange): TokenRange {
  let { from, to } = extentOf(clause);
  for (const other of clauses) {
    if (other.parent === clause.index && extentOf(other).from >= from) to = Math.max(to, extentOf(other).to);
  }
  return { from, to: Math.min(to, sentence.to) };
}
