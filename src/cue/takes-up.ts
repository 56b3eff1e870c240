import type { Lexicon, ReportingPhrase } from '../lexicon/lexicon.js';
import type { Clause, Grammar, VerbGroup } from '../model/grammar.js';
import { opensWithCapital } from '../model/letters.js';
import type { Token, TokenRange } from '../model/token.js';

interface Context {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
}

/** Verbs with an object in "nach": "Er habe danach gefragt". */
const askingAfter: ReadonlySet<string> = new Set([
  'erkundigen',
  'forschen',
  'fragen',
  'richten',
  'streben',
  'suchen',
  'verlangen',
]);

/**
 * Whether "danach", "demnach", "hiernach" take up what was said, for they may tell a time or a conclusion. A clause in the subjunctive or with
 * "sollen" is reported ("Danach solle …"). What a document of the sentence before says stands in the present: "Die Bank legte Zahlen vor.
 * Danach wächst sie." Without one, "wäre demnach möglich gewesen" concludes.
 */
export function takesUpReport(row: ReportingPhrase, at: number, clause: Clause | undefined, context: Context): boolean {
  const { normal } = context.tokens[at] as Token;
  const verbs = clause?.verbs;
  if (normal === 'danach' && askingAfter.has(verbs?.lemma ?? '')) return false;
  if (normal === 'wonach') return true;
  if (row.weight === 3) {
    if (verbs?.mood === 'subjunctive1' || verbs?.modal === 'sollen') return true;
    return (
      clause?.kind === 'main' &&
      clause.parts[0]?.from === at &&
      isTold(clause, context) &&
      followsDocument(clause, context)
    );
  }
  return !verbs || !isUnreal(verbs, context) || followsDocument(clause, context);
}

/** "wäre möglich gewesen": what did not come true. */
const isUnreal = ({ mood, tokens: verbs }: VerbGroup, { tokens }: Context): boolean =>
  mood === 'subjunctive2' && verbs.some((i) => perfect.test((tokens[i] as Token).normal));

const perfect = /^(?:gewesen|worden)$/;

/** The clause stands in the present or in subjunctive II: what a document says holds still. */
function isTold({ verbs }: Clause, { tokens, lexicon }: Context): boolean {
  if (verbs?.finite === undefined) return false;
  if (verbs.mood === 'subjunctive2') return true;
  const readings = lexicon.verbReadings((tokens[verbs.finite] as Token).normal).filter(({ form }) => form === 'finite');
  return readings.length > 0 && readings.every(({ tense }) => tense === 'present');
}

/** The sentence before tells of a document or of words: "legte eine Studie vor", "veröffentlichte Zahlen". */
function followsDocument(clause: Clause | undefined, { tokens, grammar, lexicon }: Context): boolean {
  if (!clause) return false;
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = grammar.clauses[i] as Clause;
    if (before.sentence < clause.sentence - 1) return false;
    if (before.sentence === clause.sentence - 1 && before.parts.some((part) => holdsDocument(part, tokens, lexicon)))
      return true;
  }
  return false;
}

function holdsDocument({ from, to }: TokenRange, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token;
    if (!opensWithCapital(text)) continue;
    const noun = lexicon.reportingNoun(text);
    if (noun?.source || noun?.medium === 'writing' || lexicon.organisation(text)?.kind === 'document') return true;
  }
  return false;
}
