import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { colonBeforeMarks, opensAt, type ReportContext, withoutStop } from './report.js';
import { isIndependent, isSubjunctive } from './verb-clause.js';

const ambiguous = /^(?:sollte|wollte|konnte|musste|durfte)/;

/**
 * Token index at which the content ends: the end of the sentence, or where a clause of the author's own begins, which goes on in the
 * indicative: "Sie sagte, sie komme, und legte auf."
 */
export function endOfContent(content: Clause, context: ReportContext): number {
  const start = opensAt(content);
  const own = context.clauses.find((clause) => {
    const from = opensAt(clause);
    if (from <= start || clause === content || !isIndependent(clause) || isSubjunctive(clause)) return false;
    if (content.kind === 'main' && (!isSubjunctive(content) || isAmbiguous(clause, context))) return false;
    return clause.kind === 'v1' || clause.verbs?.finite === from || context.grammar.tags[from] === 'CCONJ';
  });
  const end = Math.min(
    own ? opensAt(own) : withoutStop(context.tokens, context.sentence).to,
    resumption(content, context),
    answer(content, context),
  );
  return colonBeforeMarks(start, semicolonBeforeFact(start, end, context), context);
}

/** "Der Minister, der ankündigte, das Bad zu schließen, *durfte nicht reisen*": where a main clause that began before goes on with its verb. */
function resumption(content: Clause, { clauses, sentence }: ReportContext): number {
  const from = opensAt(content);
  for (const clause of clauses) {
    if (clause === content || !isIndependent(clause) || opensAt(clause) >= from) continue;
    const rest = verbPart(clause, from);
    if (rest) return rest.from;
  }
  return sentence.tokens.to;
}

/** The part behind a token that holds verbs of the clause. */
function verbPart({ parts, verbs }: Clause, token: number): TokenRange | undefined {
  if (!verbs) return undefined;
  for (const part of parts)
    if (part.from > token) for (const i of verbs.tokens) if (part.from <= i && i < part.to) return part;
  return undefined;
}

/** "Sie warf ihm vor, gelogen zu haben, *was er bestreitet*": what others say to it is the author's. */
function answer(content: Clause, { clauses, tokens, sentence }: ReportContext): number {
  const start = opensAt(content);
  for (const { parts, verbs } of clauses) {
    const { from } = parts[0] as TokenRange;
    if (from > start && tokens[from]?.normal === 'was' && verbs?.mood === 'indicative' && answering.has(verbs.lemma))
      return from;
  }
  return sentence.tokens.to;
}

const answering: ReadonlySet<string> = new Set(['ablehnen', 'bestreiten', 'bestätigen', 'dementieren', 'zurückweisen']);

/** "Sie gaben an, gefroren zu haben; die Heizung war kalt." Behind a semicolon the author goes on in the indicative. */
function semicolonBeforeFact(from: number, to: number, { tokens, clauses }: ReportContext): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== ';') continue;
    const next = clauses.find((clause) => isIndependent(clause) && opensAt(clause) > i);
    if (next && !isSubjunctive(next)) return i;
  }
  return to;
}

const isAmbiguous = ({ verbs }: Clause, { tokens }: ReportContext): boolean =>
  verbs?.finite !== undefined && ambiguous.test((tokens[verbs.finite] as Token).normal);
