import type { Lexicon, ReportingNoun } from '../lexicon/lexicon.js';
import type { Clause, Grammar, NounPhrase, Tag } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { FoundCue } from './found-cue.js';

/** Verbs that only lend their form to the noun, so that both are the cue: "hegt den Verdacht", "stellte die Theorie auf". */
const lightVerbs: ReadonlySet<string> = new Set([
  'abgeben',
  'aufstellen',
  'aussprechen',
  'ergehen',
  'erheben',
  'erteilen',
  'fassen',
  'geben',
  'haben',
  'hegen',
  'kommen',
  'machen',
  'richten',
  'sein',
  'stellen',
  'teilen',
  'unterbreiten',
  'vertreten',
  'vorbringen',
  'wagen',
  'ziehen',
  'äußern',
]);
/** What may stand between the noun and its clause: the right half of a verb bracket. */
const closing: ReadonlySet<Tag> = new Set(['FIN', 'INF', 'PP', 'IZU', 'PTKVZ', 'PTKZU', 'ADV']);
const article = /^(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|keine?[nmrs]?|diese[nmrs]?)$/;

/**
 * Nouns of saying whose words follow as a clause: "die Forderung, das Bad zu schließen", "der Vorwurf, er habe gelogen". `clauseOf[i]` is
 * the clause of token i. The cue is the noun with its article, and with a verb that says nothing of its own.
 */
export function findNounCues(
  tokens: readonly Token[],
  grammar: Grammar,
  clauseOf: Int32Array,
  lexicon: Lexicon,
): readonly FoundCue[] {
  const opensClause = new Set(grammar.clauses.map((clause) => clause.parts[0]?.from));
  const cues: FoundCue[] = [];
  for (const phrase of grammar.phrases) {
    if (phrase.kind !== 'noun') continue;
    const at = phrase.core.to - 1;
    const noun = grammar.tags[at] === 'NOUN' ? lexicon.reportingNoun((tokens[at] as Token).text) : undefined;
    const clause = grammar.clauses[clauseOf[at] as number];
    if (!noun?.content || !clause || !isFollowed(phrase, clause, opensClause, { tokens, tags: grammar.tags })) continue;
    cues.push(toCue(noun, at, phrase.core.from, phrase.preposition !== undefined, clause, tokens));
  }
  return cues;
}

/** A clause begins behind the stretch in which the noun stands, and only verbs come between: "hatte den Wunsch geäußert, dass …". */
function isFollowed(
  phrase: NounPhrase,
  clause: Clause,
  opensClause: ReadonlySet<number | undefined>,
  { tokens, tags }: { readonly tokens: readonly Token[]; readonly tags: readonly Tag[] },
): boolean {
  const part = clause.parts.find(({ from, to }) => from < phrase.core.to && phrase.core.to <= to);
  if (!part || tokens[part.to]?.text !== ',' || !opensClause.has(part.to + 1)) return false;
  if (clause.verbs && phrase.preposition === undefined && lightVerbs.has(clause.verbs.lemma)) return true;
  for (let i = Math.max(phrase.core.to, phrase.tokens.to); i < part.to; i++)
    if (!closing.has(tags[i] as Tag)) return false;
  return true;
}

function toCue(
  noun: ReportingNoun,
  at: number,
  from: number,
  prepositional: boolean,
  clause: Clause,
  tokens: readonly Token[],
): FoundCue {
  const words = article.test((tokens[from] as Token).normal) && from < at ? [from, at] : [at];
  const verb = !prepositional && clause.verbs && lightVerbs.has(clause.verbs.lemma) ? clause.verbs.tokens : [];
  return {
    kind: 'noun',
    lemma: noun.noun,
    stance: noun.stance,
    medium: noun.medium,
    tokens: [...new Set([...words, ...verb])].sort((a, b) => a - b),
    clause: clause.index,
    takes: ['dass', 'infinitive'],
    weight: 2,
  };
}
