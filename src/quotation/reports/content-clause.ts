import type { Complement } from '../../model/cue.js';
import type { Clause, Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { closesAt, opensAt, type ReportContext } from './report.js';

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
const nominal: ReadonlySet<Tag> = new Set(['ADJA', 'NOUN', 'PROPN', 'NUM']);

/**
 * The form in which a clause can be the content of a report: "dass er kommt", "zu kommen", "er komme"; undefined for relative clauses and
 * circumstances. After a comma "die" may be the article of a content clause, though it looks like a relative pronoun: such a clause has
 * its finite verb in second place ("…, die Länder müssten zahlen") or none but an infinitive ("…, die Halle zu öffnen").
 */
export function contentForm(clause: Clause, context: ReportContext): Complement | undefined {
  const { tokens } = context;
  const opener = clause.opener === undefined ? undefined : (tokens[clause.opener] as Token).normal;
  switch (clause.kind) {
    case 'subordinate':
      return opener !== undefined && contentOpeners.has(opener) && clause.opener === firstWord(clause, context)
        ? 'dass'
        : undefined;
    case 'infinitive':
      return opener === undefined || relativeForms.test(opener) ? 'infinitive' : undefined;
    case 'relative':
      return articleClause(clause, context);
    case 'fragment':
      return undefined;
    case 'v1':
      return relativeForms.test((tokens[opensAt(clause)] as Token).normal) ? undefined : 'verb-second';
    default:
      return 'verb-second';
  }
}

function articleClause(clause: Clause, context: ReportContext): Complement | undefined {
  const from = opensAt(clause);
  const to = closesAt(clause);
  if (clause.opener !== from || !clause.verbs) return undefined;
  const { finite, tokens: verbs } = clause.verbs;
  if (finite === undefined)
    return verbs.some((i) => context.grammar.tags[i] === 'PTKZU' || context.grammar.tags[i] === 'IZU')
      ? 'infinitive'
      : undefined;
  return finite < to - 1 && finite > from + 1 && nominal.has(context.grammar.tags[from + 1] as Tag)
    ? 'verb-second'
    : undefined;
}

const firstWord = (clause: Clause, { tokens }: ReportContext): number => {
  const from = opensAt(clause);
  return (tokens[from] as Token).kind === 'mark' ? from + 1 : from;
};
