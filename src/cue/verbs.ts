import type { Lexicon, ReportingVerb } from '../lexicon/lexicon.js';
import { ascending } from '../model/ascending.js';
import type { Clause, VerbGroup } from '../model/grammar.js';
import { opensWithCapital } from '../model/letters.js';
import type { Token, TokenRange } from '../model/token.js';
import { announcedWords, complementWords, none } from './complement.js';
import { type FoundCue, spansOf } from './found-cue.js';

/**
 * Reporting verbs: one cue for a clause whose verb is in the lexicon, with particle, auxiliary, reflexive and the words that belong to
 * the expression. "teilte gestern mit" → [teilte, mit]; "geht davon aus" → [geht, davon, aus]; "wie X mitteilte" → [wie, mitteilte].
 * They are added to `found`.
 */
export function findVerbCues(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  found: FoundCue[],
): void {
  for (const clause of clauses) {
    const { verbs } = clause;
    if (!verbs) continue;
    const first = toCue(tokens, clause, verbs, lexicon);
    if (first) found.push(first);
    const next = secondVerb(clause, verbs, tokens, lexicon);
    const second = next && toCue(tokens, clause, next, lexicon);
    if (second) found.push(second);
  }
}

/** "hat den Fehler eingeräumt und *angekündigt*, …": the second of two participles that close the clause. */
function secondVerb(
  { parts }: Clause,
  verbs: VerbGroup,
  tokens: readonly Token[],
  lexicon: Lexicon,
): VerbGroup | undefined {
  const end = (parts[parts.length - 1] as TokenRange).to - 1;
  if (verbs.finite === undefined || verbs.finite >= end - 1) return undefined;
  if (verbs.tokens[verbs.tokens.length - 1] !== end - 2) return undefined;
  if ((tokens[end - 1] as Token).normal !== 'und') return undefined;
  const participle = lexicon.verbReadings((tokens[end] as Token).normal).find(({ form }) => form === 'participle');
  return participle && { ...verbs, lemma: participle.lemma, main: end, tokens: [verbs.finite, end] };
}

function toCue(tokens: readonly Token[], clause: Clause, verbs: VerbGroup, lexicon: Lexicon): FoundCue | undefined {
  const row = bestRow(tokens, clause, verbs, lexicon);
  if (!row) return undefined;
  const own = wordsOf(tokens, clause, verbs, row, lexicon);
  return {
    id: '',
    kind: 'verb',
    lemma: row.lemma,
    stance: row.stance,
    medium: row.medium,
    tokens: own,
    spans: spansOf(tokens, own),
    clause: clause.index,
    negated: verbs.negated,
    takes: row.takes,
    weight: row.weight,
    source: undefined,
  };
}

/** The verbs with all words that belong to the expression; mostly the verbs alone. */
function wordsOf(
  tokens: readonly Token[],
  clause: Clause,
  verbs: VerbGroup,
  row: ReportingVerb,
  lexicon: Lexicon,
): readonly number[] {
  const like = clause.kind === 'main' ? undefined : likeWord(clause, tokens);
  const extra = row.with ? (locate(tokens, clause, row.with) ?? none) : none;
  const complement = complementWords(tokens, clause, row, lexicon);
  const announced = announcedWords(tokens, clause);
  const isWithout = row.reflexive !== true && holdsReflexive(verbs, tokens);
  if (!isWithout && like === undefined && extra === none && complement === none && announced === none)
    return verbs.tokens;
  const words: number[] = [];
  if (like !== undefined) words.push(like);
  for (const i of verbs.tokens) if (!isWithout || (tokens[i] as Token).normal !== 'sich') words.push(i);
  for (const i of extra) words.push(i);
  for (const i of complement) words.push(i);
  for (const i of announced) words.push(i);
  return ascending(words);
}

function holdsReflexive(verbs: VerbGroup, tokens: readonly Token[]): boolean {
  for (const i of verbs.tokens) if ((tokens[i] as Token).normal === 'sich') return true;
  return false;
}

/** "*wie* die Stadt mitteilte", "denn *wie* der Bote meldet" */
function likeWord({ parts, opener }: Clause, tokens: readonly Token[]): number | undefined {
  const first = parts[0]?.from as number;
  if ((tokens[first] as Token).normal === 'wie') return first;
  return opener === first + 1 && (tokens[opener] as Token).normal === 'wie' ? opener : undefined;
}

/** The row that explains most words of the clause; rows whose words are not all there do not apply. */
function bestRow(
  tokens: readonly Token[],
  clause: Clause,
  verbs: VerbGroup,
  lexicon: Lexicon,
): ReportingVerb | undefined {
  let best: ReportingVerb | undefined;
  let most = -1;
  for (const row of rowsOf(verbs, tokens, lexicon)) {
    if (row.reflexive && !holdsReflexive(verbs, tokens)) continue;
    const extra = row.with ? locate(tokens, clause, row.with) : none;
    if (!extra) continue;
    const explained = extra.length * 2 + (row.reflexive ? 1 : 0);
    if (explained <= most) continue;
    best = row;
    most = explained;
  }
  return best;
}

/** "ließ durchblicken": the words of an expression with "lassen" are its infinitive. */
function rowsOf(
  { lemma, finite, main }: VerbGroup,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly ReportingVerb[] {
  const rows = rowsOfLemma(lemma, lexicon);
  // "ist in Not geraten"
  if (lemma === 'raten' && finite !== main && isOfBeing(tokens[finite ?? main] as Token)) return [];
  const lets = finite !== undefined && finite !== main && letting.test((tokens[finite] as Token).normal);
  return lets ? [...lexicon.reportingVerbs('lassen'), ...rows] : rows;
}

const letting = /^l(?:äss|asse|ieß)/;

const isOfBeing = ({ normal }: Token): boolean => beingForms.test(normal);

const beingForms = /^(?:ist|sind|sei|seien|war|waren|wäre|wären)$/;

/** A pronominal adverb at the end of a clause may have been read as a prefix: "verweist darauf" is "verweisen", no verb of its own. */
function rowsOfLemma(lemma: string, lexicon: Lexicon): readonly ReportingVerb[] {
  const rows = lexicon.reportingVerbs(lemma);
  return rows.length === 0 && lemma.startsWith('da') ? lexicon.reportingVerbs(lemma.replace(leadingAdverb, '')) : rows;
}

/** Token indices of all `words` in the clause, in any order, or undefined when one is missing. */
function locate(tokens: readonly Token[], clause: Clause, words: readonly string[]): readonly number[] | undefined {
  let found: number[] | undefined;
  for (const word of words) {
    const at = placeOf(word, clause, tokens);
    if (at === undefined) return undefined;
    found ??= [];
    if (opensWithCapital((tokens[at] as Token).text)) found.push(...articleBefore(tokens, at));
    found.push(at);
  }
  return found ?? none;
}

/** Where a word first stands in the clause. */
function placeOf(word: string, { parts }: Clause, tokens: readonly Token[]): number | undefined {
  for (const { from, to } of parts) for (let i = from; i < to; i++) if ((tokens[i] as Token).normal === word) return i;
  return undefined;
}

/** The article belongs to the expression: "ist *der* Meinung", "wagte *die* Prognose", with an adjective "ist *der gegenteiligen* Meinung". */
function articleBefore(tokens: readonly Token[], noun: number): readonly number[] {
  if (article.test(tokens[noun - 1]?.normal ?? '')) return [noun - 1];
  const described = inflected.test(tokens[noun - 1]?.text ?? '');
  return described && article.test(tokens[noun - 2]?.normal ?? '') ? [noun - 2, noun - 1] : none;
}

const inflected = /^\p{Ll}+e[nr]?$/u;

const article = /^(?:d(?:er|ie|as|en|em)|eine?[nmr]?|zu[mr]|ins|im)$/;

const leadingAdverb = /^(?:da(?:für|gegen|hin|mit|nach|ran|rauf|rin|rum|rüber|von|vor|zu))/;
