import type { Lexicon, ReportingVerb } from '../lexicon/lexicon.js';
import { ascending } from '../model/ascending.js';
import type { Clause, VerbGroup } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { FoundCue } from './found-cue.js';

/**
 * Reporting verbs: one cue for a clause whose verb is in the lexicon, with particle, auxiliary, reflexive and the words that belong to
 * the expression. "teilte gestern mit" → [teilte, mit]; "geht davon aus" → [geht, davon, aus]; "wie X mitteilte" → [wie, mitteilte].
 */
export function findVerbCues(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
): readonly FoundCue[] {
  const cues: FoundCue[] = [];
  for (const clause of clauses) {
    if (!clause.verbs) continue;
    for (const verbs of [clause.verbs, secondVerb(clause, clause.verbs, tokens, lexicon)]) {
      const cue = verbs && toCue(tokens, clause, verbs, lexicon);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

/** "hat den Fehler eingeräumt und *angekündigt*, …": the second of two participles that close the clause. */
function secondVerb(
  { parts }: Clause,
  verbs: VerbGroup,
  tokens: readonly Token[],
  lexicon: Lexicon,
): VerbGroup | undefined {
  const end = (parts.at(-1) as TokenRange).to - 1;
  if (verbs.finite === undefined || verbs.finite >= end - 1 || verbs.tokens.at(-1) !== end - 2) return undefined;
  if ((tokens[end - 1] as Token).normal !== 'und') return undefined;
  const participle = lexicon.verbReadings((tokens[end] as Token).normal).find(({ form }) => form === 'participle');
  return participle && { ...verbs, lemma: participle.lemma, main: end, tokens: [verbs.finite, end] };
}

function toCue(tokens: readonly Token[], clause: Clause, verbs: VerbGroup, lexicon: Lexicon): FoundCue | undefined {
  const found = bestRow(tokens, clause, verbs, lexicon);
  if (!found) return undefined;
  const { row, extra } = found;
  const like = clause.kind === 'main' ? undefined : likeWord(clause, tokens);
  const complement = complementWords(tokens, clause, row, lexicon);
  const verbTokens = verbs.tokens.filter((i) => row.reflexive || (tokens[i] as Token).normal !== 'sich');
  return {
    kind: 'verb',
    lemma: row.lemma,
    stance: row.stance,
    medium: row.medium,
    tokens: ascending([
      ...(like === undefined ? [] : [like]),
      ...verbTokens,
      ...extra,
      ...complement,
      ...announcedWords(tokens, clause),
    ]),
    clause: clause.index,
    negated: verbs.negated,
    takes: row.takes,
    weight: row.weight,
  };
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
): { row: ReportingVerb; extra: readonly number[] } | undefined {
  let best: { row: ReportingVerb; extra: readonly number[] } | undefined;
  for (const row of rowsOf(verbs, tokens, lexicon)) {
    if (row.reflexive && !verbs.tokens.some((i) => (tokens[i] as Token).normal === 'sich')) continue;
    const extra = locate(tokens, clause, row.with ?? []);
    if (!extra) continue;
    const score = (candidate: { row: ReportingVerb; extra: readonly number[] }) =>
      candidate.extra.length * 2 + (candidate.row.reflexive ? 1 : 0);
    if (!best || score({ row, extra }) > score(best)) best = { row, extra };
  }
  return best;
}

/** "ließ durchblicken": the words of an expression with "lassen" are its infinitive. */
function rowsOf(
  { lemma, finite, main }: VerbGroup,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly ReportingVerb[] {
  const rows = lexicon.reportingVerbs(lemmaInLexicon(lemma, lexicon));
  // "ist in Not geraten"
  if (lemma === 'raten' && finite !== main && isOfBeing(tokens[finite ?? main] as Token)) return [];
  const lets = finite !== undefined && finite !== main && /^l(?:äss|asse|ieß)/.test((tokens[finite] as Token).normal);
  return lets ? [...lexicon.reportingVerbs('lassen'), ...rows] : rows;
}

const isOfBeing = ({ normal }: Token): boolean => /^(?:ist|sind|sei|seien|war|waren|wäre|wären)$/.test(normal);

/** A pronominal adverb at the end of a clause may have been read as a prefix: "verweist darauf" is "verweisen", no verb of its own. */
function lemmaInLexicon(lemma: string, lexicon: Lexicon): string {
  return lexicon.reportingVerbs(lemma).length ? lemma : lemma.replace(leadingAdverb, '');
}

/** Token indices of all `words` in the clause, in any order, or undefined when one is missing. */
function locate(tokens: readonly Token[], clause: Clause, words: readonly string[]): readonly number[] | undefined {
  if (!words.length) return [];
  const found: number[] = [];
  for (const word of words) {
    const wanted = word.toLowerCase();
    let at: number | undefined;
    for (const part of clause.parts)
      for (let i = part.from; i < part.to && at === undefined; i++) if ((tokens[i] as Token).normal === wanted) at = i;
    if (at === undefined) return undefined;
    if (/^\p{Lu}/u.test((tokens[at] as Token).text)) found.push(...articleBefore(tokens, at));
    found.push(at);
  }
  return found;
}

/** The article belongs to the expression: "ist *der* Meinung", "wagte *die* Prognose", with an adjective "ist *der gegenteiligen* Meinung". */
function articleBefore(tokens: readonly Token[], noun: number): readonly number[] {
  if (article.test(tokens[noun - 1]?.normal ?? '')) return [noun - 1];
  const described = /^\p{Ll}+e[nr]?$/u.test(tokens[noun - 1]?.text ?? '');
  return described && article.test(tokens[noun - 2]?.normal ?? '') ? [noun - 2, noun - 1] : [];
}

const article = /^(?:d(?:er|ie|as|en|em)|eine?[nmr]?|zu[mr]|ins|im)$/;

/** "lobte ihn *mit den Worten*: „…“", "schloss *mit folgenden Worten*": what announces the words belongs to the cue. */
function announcedWords(tokens: readonly Token[], clause: Clause): readonly number[] {
  const end = (clause.parts.at(-1)?.to ?? 0) - 1;
  const at = tokens[end]?.normal === 'worten' ? end : end - 1;
  if (tokens[at]?.normal !== 'worten') return [];
  for (let from = at - 1; from >= at - 3; from--)
    if (tokens[from]?.normal === 'mit') return Array.from({ length: at - from + 1 }, (_, k) => from + k);
  return [];
}

const leadingAdverb = /^(?:da(?:für|gegen|hin|mit|nach|ran|rauf|rin|rum|rüber|von|vor|zu))/;
const pronominalAdverb = /^(?:dazu|darum|darauf|davor|dafür|dagegen|darüber|davon)$/;

/**
 * Words that tie the verb to its complement and belong to the cue: "sprach *von*", "bezeichnete *als*", "forderte *dazu* auf", and the "es"
 * of "es wird vermutet".
 */
function complementWords(
  tokens: readonly Token[],
  clause: Clause,
  row: ReportingVerb,
  lexicon: Lexicon,
): readonly number[] {
  const words = lexicon.speechAct(row.lemma)?.needs ?? [];
  const verb = clause.verbs?.finite ?? -1;
  // "*In* dem Verfahren sieht sie eine Chance"
  const isMain = clause.kind === 'main';
  const found: number[] = [];
  let preposition: number | undefined;
  for (const part of clause.parts) {
    for (let i = part.from; i < part.to; i++) {
      const { normal } = tokens[i] as Token;
      if (normal === 'dagegen' && row.preposition !== 'gegen') continue;
      // "sagte dazu" tells what about, "forderte dazu auf" to what.
      if (normal === 'dazu' && row.takes.includes('direct') && !words.includes('zu') && row.preposition !== 'zu')
        continue;
      if (tokens[i + 1]?.normal === 'hinaus') continue;
      if (
        normal.startsWith('da') &&
        pronominalAdverb.test(normal) &&
        (row.preposition === undefined || normal.endsWith(row.preposition))
      )
        found.push(i);
      // "in der Ausgabe vom 3. Mai" tells a date.
      if (
        words.includes(normal) &&
        tokens[i + 1]?.kind !== 'number' &&
        (preposition === undefined || preposition < verb) &&
        !(isMain && i < verb)
      )
        preposition = i;
      if (normal === 'es' && clause.verbs?.voice === 'passive') found.push(i);
    }
  }
  return preposition === undefined ? found : [...found, preposition];
}
