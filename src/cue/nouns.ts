import type { Lexicon, ReportingNoun } from '../lexicon/lexicon.js';
import { ascending } from '../model/ascending.js';
import type { Complement } from '../model/cue.js';
import type { Clause, Grammar, NounPhrase, Tag } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import { type FoundCue, spansOf } from './found-cue.js';

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
/** Those that lend no force either: a question that "is open" or "arises" is nobody's words. */
const bareVerbs: ReadonlySet<string> = new Set(['haben', 'kommen', 'sein']);
/** What may stand between the noun and its clause: the right half of a verb bracket. */
const closing: ReadonlySet<Tag> = new Set(['FIN', 'INF', 'PP', 'IZU', 'PTKVZ', 'PTKZU', 'ADV']);
/** An attribute: "der Verdacht bei dem Mann in Lohe, …". */
const attributive: ReadonlySet<Tag> = new Set(['ADP', 'DET', 'ADJA', 'NOUN', 'PROPN', 'NUM']);
/** "kam dadurch zustande, dass", "es geht darum, dass": the clause tells the adverb, not the noun. */
const correlates = /^(?:dadurch|darum|dermaßen|so)$/;
const article = /^(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|keine?[nmrs]?|diese[nmrs]?)$/;

/**
 * Nouns of saying whose words follow as a clause: "die Forderung, das Bad zu schließen", "der Vorwurf, er habe gelogen". `clauseOf[i]` is
 * the clause of token i. The cue is the noun with its article, and with a verb that says nothing of its own. They are added to `found`.
 */
export function findNounCues(
  tokens: readonly Token[],
  grammar: Grammar,
  clauseOf: Int32Array,
  lexicon: Lexicon,
  found: FoundCue[],
): void {
  const opening = clausesByStart(grammar.clauses, tokens.length);
  for (const phrase of grammar.phrases) {
    if (phrase.kind !== 'noun') continue;
    const at = phrase.core.to - 1;
    const index = clauseOf[at] as number;
    if (grammar.tags[at] !== 'NOUN' || index < 0) continue;
    const { text } = tokens[at] as Token;
    const noun = lexicon.reportingNoun(text);
    if (!noun?.content || isOtherCompound(noun, text)) continue;
    const clause = grammar.clauses[index] as Clause;
    const followed = followedBy(phrase, clause, opening, tokens, grammar);
    if (followed) found.push(toCue(noun, at, phrase, clause, followed === 'far', tokens));
  }
}

/** Whether a clause begins at each token. */
function clausesByStart(clauses: readonly Clause[], length: number): Uint8Array {
  const starts = new Uint8Array(length);
  for (const clause of clauses) starts[clause.parts[0]?.from ?? 0] = 1;
  return starts;
}

/** "Dienstschluss", "Börsenschluss" */
const isOtherCompound = ({ noun }: ReportingNoun, text: string): boolean =>
  noun === 'Schluss' && !text.startsWith('Schl');

/**
 * A clause begins behind the stretch in which the noun stands, and only verbs come between: "hatte den Wunsch geäußert, dass …". Behind
 * further attributes it may as well belong to something else.
 */
function followedBy(
  { core, tokens: { to }, preposition }: NounPhrase,
  clause: Clause,
  opening: Uint8Array,
  tokens: readonly Token[],
  { tags }: Grammar,
): 'near' | 'far' | undefined {
  const end = Math.max(core.to, to);
  const part =
    clause.parts.find((range) => range.from < end && end <= range.to) ??
    clause.parts.find((range) => range.from < core.to && core.to <= range.to);
  if (!part || tokens[part.to]?.text !== ',' || opening[part.to + 1] !== 1) return undefined;
  const carried = clause.verbs && preposition === undefined && lightVerbs.has(clause.verbs.lemma);
  let far = false;
  for (let i = end; i < part.to; i++) {
    const tag = tags[i] as Tag;
    if (correlates.test((tokens[i] as Token).normal)) return undefined;
    if (closing.has(tag)) continue;
    if (!carried && !attributive.has(tag)) return undefined;
    far = true;
  }
  return far && !carried ? 'far' : 'near';
}

function toCue(
  noun: ReportingNoun,
  at: number,
  { core: { from }, preposition }: NounPhrase,
  clause: Clause,
  far: boolean,
  tokens: readonly Token[],
): FoundCue {
  const words = article.test((tokens[from] as Token).normal) && from < at ? [from, at] : [at];
  const light =
    preposition === undefined && clause.verbs && lightVerbs.has(clause.verbs.lemma) ? clause.verbs : undefined;
  const isWeak = far || (noun.weak === true && (!light || bareVerbs.has(light.lemma)));
  const own = light ? ascending([...words, ...light.tokens]) : words;
  return {
    id: '',
    kind: 'noun',
    lemma: noun.noun,
    stance: noun.stance,
    medium: noun.medium,
    tokens: own,
    spans: spansOf(tokens, own),
    clause: clause.index,
    negated: undefined,
    // "Das Ergebnis ist, dass …", but "Hintergrund ist der Beschluss, … zu senken".
    takes: isWeak && light?.lemma === 'sein' ? clauseOnly : clauseOrInfinitive,
    weight: isWeak && light?.lemma !== 'sein' ? 3 : 2,
    source: undefined,
  };
}

const clauseOnly: readonly Complement[] = ['dass'];
const clauseOrInfinitive: readonly Complement[] = ['dass', 'infinitive'];
