import type { Lexicon, ReportingPhrase } from '../lexicon/lexicon.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Token, TokenRange } from '../model/token.js';
import type { FoundCue } from './found-cue.js';
import { sourceExtent } from './source-extent.js';
import { takesUpReport } from './takes-up.js';

interface Context {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The noun phrase that starts at a token, and the longest that ends before one. */
  readonly startingAt: readonly (NounPhrase | undefined)[];
  readonly endingAt: readonly (NounPhrase | undefined)[];
}

/** Where the words of a phrase stand. */
interface Match {
  readonly words: readonly number[];
  readonly source?: TokenRange;
  readonly phrase?: NounPhrase;
}

/** Prepositions of sources that can govern a relative pronoun. */
const openToPronoun: ReadonlySet<string> = new Set(['gemäß', 'laut', 'nach', 'zufolge']);

/** Longest name in marks that can stand for a source: "laut „Abendkurier am Sonntag“". */
const longestMarkedName = 7;

/**
 * Source phrases of the lexicon: "laut Polizei", "nach Angaben der Firma", "dem Bericht zufolge", "so Kruse", "demnach". `clauseOf[i]` is
 * the clause of token i. The cue is the fixed words; `source` are the words that name who speaks.
 */
export function findPhraseCues(
  tokens: readonly Token[],
  grammar: Grammar,
  clauseOf: Int32Array,
  lexicon: Lexicon,
): readonly FoundCue[] {
  const context: Context = {
    tokens,
    grammar,
    lexicon,
    startingAt: phrasesByStart(grammar),
    endingAt: phrasesByEnd(grammar.phrases, tokens.length),
  };
  const cues: FoundCue[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const rows = lexicon.reportingPhrases(token.normal);
    if (!rows.length) continue;
    const best = bestMatch(rows, token.index, clauseOf, context);
    if (!best) continue;
    const { row, match } = best;
    const clause = clauseOf[token.index] as number;
    cues.push({
      kind: 'phrase',
      lemma: row.words.filter((word) => word !== '*').join(' '),
      stance: row.stance,
      medium: row.medium ?? nounOf(match, context)?.medium,
      tokens:
        row.speaker === 'subject' && match.source
          ? [...match.words, ...indices(match.source)].sort((a, b) => a - b)
          : match.words,
      clause: clause < 0 ? undefined : clause,
      takes: ['direct', 'dass'],
      weight: row.weight,
      source:
        row.speaker === 'source'
          ? match.source && sourceOf(match.source, match.words[0] as number, grammar.clauses[clause], context)
          : row.speaker === 'self'
            ? { from: match.words[0] as number, to: (match.words.at(-1) as number) + 1 }
            : undefined,
    });
  }
  return cues;
}

/** A source before its word ends there: "Einem Bericht zufolge steht …". */
function sourceOf(source: TokenRange, word: number, clause: Clause | undefined, { tokens, grammar }: Context) {
  return source.from < word ? source : sourceExtent(source, word, clause, tokens, grammar);
}

/** Of the rows that fit, the surest; of equals the one with most words. */
function bestMatch(
  rows: readonly ReportingPhrase[],
  at: number,
  clauseOf: Int32Array,
  context: Context,
): { row: ReportingPhrase; match: Match } | undefined {
  let best: { row: ReportingPhrase; match: Match } | undefined;
  for (const row of rows) {
    if (row.speaker === 'origin') continue;
    const match = matchAt(row, at, context);
    if (!match) continue;
    const clause = context.grammar.clauses[clauseOf[at] as number];
    if (
      row.speaker === 'self'
        ? !takesUpReport(row, at, clause, context)
        : (row.weight === 3 || isEvent(match, context)) && !isReported(clause)
    )
      continue;
    if (
      !best ||
      row.weight < best.row.weight ||
      (row.weight === best.row.weight && row.words.length > best.row.words.length)
    )
      best = { row, match };
  }
  return best;
}

function matchAt(row: ReportingPhrase, at: number, context: Context): Match | undefined {
  const { tokens } = context;
  const star = row.words.indexOf('*');
  if (star > 0 && star < row.words.length - 1) return undefined;
  const words: number[] = [];
  for (const word of row.words) {
    if (word === '*') continue;
    if (tokens[at + words.length]?.normal !== word) return undefined;
    words.push(at + words.length);
  }
  if (star < 0) return { words };
  if (tellsTime(at, context) || isLoud(at, context)) return undefined;
  const after = at + words.length;
  const relative = star > 0 ? relativePronoun(row, after, context) : undefined;
  if (relative) return { words, source: relative };
  const phrase = star === 0 ? context.endingAt[at] : phraseAt(after, context);
  const source =
    phrase?.tokens ??
    (star === 0 ? bareBefore(at, context) : (markedName(after, context) ?? bareAfter(after, context)));
  if (!source || !headFits(row, phrase, source, context)) return undefined;
  if (star === 0 && (isAccusative(source, phrase, context) || isPreposition(row, at, phrase, context)))
    return undefined;
  if (row.parenthesis && !isParenthesis(at, source.to, context)) return undefined;
  return { words, source, phrase };
}

/** "korrigierte die Zahl nach unten", "den Wunsch nach Ruhe": no dative; after "den" only a plural in -n is one. */
function isAccusative(source: TokenRange, phrase: NounPhrase | undefined, { tokens }: Context): boolean {
  if (!phrase) return false;
  const { normal } = tokens[source.from] as Token;
  return (
    (normal === 'die' && !phrase.cases.includes('dat')) ||
    (normal === 'den' && !/[ns]$/.test((tokens[phrase.head] as Token).text))
  );
}

/** "erst nach Ermittlungen", "kurz nach dem Bericht", "zwei Tage nach der Studie" tell a time. */
const tellsTime = (at: number, { tokens }: Context): boolean =>
  (tokens[at] as Token).normal === 'nach' && timeBefore.test(tokens[at - 1]?.normal ?? '');

/** "ein *laut* gerufenes Wort" */
const isLoud = (at: number, { tokens, grammar: { tags } }: Context): boolean =>
  (tokens[at] as Token).normal === 'laut' && tags[at - 1] === 'DET' && tags[at + 1] === 'ADJA';

const timeBefore =
  /^(?:bald|direkt|erst|gleich|jahre?|kurz|lange|minuten?|monate?|sofort|stunden?|tage?|unmittelbar|wochen?)$/;

/** "Studien nach der Katastrophe": what follows makes "nach" a preposition, but for "seiner Meinung nach der Beste", "ihren Angaben nach niemand". */
function isPreposition(row: ReportingPhrase, at: number, phrase: NounPhrase | undefined, context: Context): boolean {
  const { tokens, startingAt } = context;
  if (row.words.at(-1) !== 'nach' || !(startingAt[at + 1] || tokens[at + 1]?.kind === 'mark')) return false;
  const source = phrase?.core;
  if (source && /^(?:[msd]ein|ihr|unser|euer|eure)/.test((tokens[source.from] as Token).normal)) return false;
  return nounOf({ words: [], source, phrase }, context)?.medium !== 'thought';
}

function headFits(row: ReportingPhrase, phrase: NounPhrase | undefined, source: TokenRange, context: Context): boolean {
  if (
    row.unless &&
    (endsAs(row.unless, source.from, context) || endsAs(row.unless, phrase?.head ?? source.from, context))
  )
    return false;
  if (row.heads === undefined || row.heads === 'any')
    return (
      phrase?.kind !== 'pronoun' ||
      /^(?:ihm|ihr|ihnen|diesem|dieser)$/.test((context.tokens[source.from] as Token).normal)
    );
  const noun = nounOf({ words: [], source, phrase }, context);
  if (!noun) return false;
  if (row.heads === 'reporting') return noun.noun !== 'Frage' || !isCompound(noun.noun, source, context);
  return row.heads === 'source'
    ? noun.source !== undefined
    : row.heads.includes(noun.noun) && !isCompound(noun.noun, source, context);
}

/** "gemäß der *Bauordnung*", "gemäß *§* 5" */
const endsAs = (ends: readonly string[], head: number, { tokens }: Context): boolean =>
  ends.some((end) => (tokens[head] as Token).normal.endsWith(end));

/** "Türkeifrage" is no "Frage", but "Rückfrage" is one. */
const isCompound = (noun: string, { from, to }: TokenRange, { tokens }: Context): boolean =>
  !tokens
    .slice(from, to)
    .some(({ text }) => text.startsWith(noun.slice(0, 4)) || /^(?:Gegen|Nach|Rück|Zwischen)frage/.test(text));

/** The reporting noun that heads the source: "Angaben" in "übereinstimmenden Angaben der Polizei", also in "Angaben Gordons". */
function nounOf({ source, phrase }: Match, { tokens, grammar, lexicon }: Context) {
  const core = phrase?.core ?? source;
  if (!core) return undefined;
  for (let i = core.from; i < core.to; i++) {
    if (grammar.tags[i] !== 'NOUN' && grammar.tags[i] !== 'PROPN') continue;
    const noun = lexicon.reportingNoun((tokens[i] as Token).text);
    if (noun) return noun;
  }
  return undefined;
}

/** ", so Kruse." and „…“, so Kruse am Montag. A verb must not follow: "so Kruse kommt". */
function isParenthesis(at: number, end: number, { tokens, grammar }: Context): boolean {
  const before = tokens[at - 1];
  const opened =
    before !== undefined &&
    (before.text === ',' || before.kind === 'mark' || before.text === '–' || before.text === '-');
  return opened && grammar.tags[end] !== 'FIN' && grammar.tags[end] !== 'INF';
}

/** "nach der Veröffentlichung" tells a time as well, unlike "nach einer Veröffentlichung" and "nach den Veröffentlichungen". */
function isEvent(match: Match, context: Context): boolean {
  const { tokens } = context;
  if (!match.source || tokens[match.words[0] as number]?.normal !== 'nach') return false;
  const { from, to } = match.source;
  // "nach Artikel 5"
  if (nounOf(match, context)?.noun === 'Artikel' && tokens[to]?.kind === 'number') return true;
  // "nach der am Dienstag erfolgten Veröffentlichung"
  return /^de[mr]$/.test((tokens[from] as Token).normal) && nounOf(match, context)?.source === 2;
}

/** A clause in the subjunctive or with "sollen" is reported, so that a weak phrase may count: "Gem. Auskunft solle …". */
const isReported = (clause: Clause | undefined): boolean =>
  clause?.verbs !== undefined && (clause.verbs.mood === 'subjunctive1' || clause.verbs.modal === 'sollen');

/**
 * "Berichte, nach denen die Brücke gesperrt ist", "ein Gutachten, laut dem …": the pronoun stands for the source. "nach der" mostly leads to
 * a place or a time, unless words or a document stand before it.
 */
function relativePronoun(row: ReportingPhrase, at: number, context: Context): TokenRange | undefined {
  const { tokens, grammar } = context;
  const [preposition] = row.words;
  if (row.parenthesis || !openToPronoun.has(preposition as string)) return undefined;
  const normal = tokens[at]?.normal ?? '';
  // "…, nach welchem" is taken for a question
  const isQuestion = grammar.tags[at] === 'PWH' && normal.startsWith('welche') && tokens[at - 2]?.text === ',';
  if (grammar.tags[at] !== 'PREL' && !isQuestion) return undefined;
  const sure = /^(?:denen|welche[mnr])$/.test(normal) || (/^de[mr]$/.test(normal) && preposition === 'laut');
  const before = /^de[mr]$/.test(normal) ? context.endingAt[at - 2] : undefined;
  return sure || (before && nounOf({ words: [], phrase: before }, context)) ? { from: at, to: at + 1 } : undefined;
}

/** "dessen Angaben" is one phrase though "dessen" can stand alone; an adverb may stand before the adjective: "bisher unbestätigten Berichten". */
function phraseAt(at: number, { tokens, startingAt, grammar }: Context): NounPhrase | undefined {
  const described = grammar.tags[at] === 'ADV' && grammar.tags[at + 1] === 'ADJA' ? startingAt[at + 1] : undefined;
  if (described?.kind === 'noun')
    return {
      ...described,
      tokens: { from: at, to: described.tokens.to },
      core: { from: at, to: described.core.to },
    };
  const phrase = startingAt[at];
  const possessed = /^(?:dessen|deren)$/.test(tokens[at]?.normal ?? '') ? startingAt[at + 1] : undefined;
  return possessed?.kind === 'noun'
    ? { ...possessed, tokens: { from: at, to: possessed.tokens.to }, core: { from: at, to: possessed.core.to } }
    : phrase;
}

/** A source that is no noun phrase to the grammar: "laut beispiel.de", "laut einer afp-Meldung", "so letztere". */
function bareAfter(at: number, { tokens, grammar }: Context): TokenRange | undefined {
  if (/^(?:erst|letzt)ere[rns]?$/.test(tokens[at]?.normal ?? '') && grammar.tags[at + 1] !== 'NOUN')
    return { from: at, to: at + 1 };
  let to = at;
  while (grammar.tags[to] === 'DET' || grammar.tags[to] === 'ADJA') to++;
  return isBareName(tokens[to]) ? { from: at, to: to + 1 } : undefined;
}

/** "der Website beispiel.de zufolge" */
function bareBefore(at: number, { tokens, endingAt }: Context): TokenRange | undefined {
  if (!isBareName(tokens[at - 1])) return undefined;
  return { from: endingAt[at - 1]?.tokens.from ?? at - 1, to: at };
}

const isBareName = (token: Token | undefined): boolean => token !== undefined && /^\p{L}.*[.-]\p{L}/u.test(token.text);

/** "laut „Abendkurier am Sonntag“"; what has a finite verb is no name: "so „schütze sie Gott“". */
function markedName(at: number, { tokens, grammar }: Context): TokenRange | undefined {
  if (tokens[at]?.kind !== 'mark') return undefined;
  for (let i = at + 2; i < Math.min(tokens.length, at + longestMarkedName); i++) {
    if (grammar.tags[i - 1] === 'FIN') return undefined;
    if ((tokens[i] as Token).kind === 'mark') return { from: at, to: i + 1 };
  }
  return undefined;
}

function phrasesByEnd(phrases: readonly NounPhrase[], count: number): Context['endingAt'] {
  const endingAt = new Array<NounPhrase | undefined>(count + 1).fill(undefined);
  for (const phrase of phrases) endingAt[phrase.tokens.to] ??= phrase;
  return endingAt;
}

const indices = ({ from, to }: TokenRange): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);
