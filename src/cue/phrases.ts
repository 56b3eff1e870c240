import type { Lexicon, ReportingPhrase } from '../lexicon/lexicon.js';
import { ascending } from '../model/ascending.js';
import type { Complement } from '../model/cue.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Token, TokenRange } from '../model/token.js';
import { type FoundCue, spansOf } from './found-cue.js';
import { endingAt, type Match, nounOf, type PhraseContext } from './phrase-context.js';
import { sourceExtent } from './source-extent.js';
import {
  headFits,
  isAccusative,
  isEvent,
  isLoud,
  isParenthesis,
  isPreposition,
  isReported,
  tellsTime,
} from './source-tests.js';
import { bareAfter, bareBefore, markedName, phraseAt, relativePronoun } from './source-words.js';
import { takesUpReport } from './takes-up.js';

/**
 * Source phrases of the lexicon: "laut Polizei", "nach Angaben der Firma", "dem Bericht zufolge", "so Kruse", "demnach". `clauseOf[i]` is
 * the clause of token i. The cue is the fixed words; `source` are the words that name who speaks. They are added to `found`.
 */
export function findPhraseCues(
  tokens: readonly Token[],
  grammar: Grammar,
  clauseOf: Int32Array,
  lexicon: Lexicon,
  found: FoundCue[],
): void {
  const context: PhraseContext = {
    tokens,
    grammar,
    lexicon,
    startingAt: phrasesByStart(grammar),
    ending: phrasesByEnd(grammar.phrases, tokens.length),
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, normal } = tokens[at] as Token;
    if (kind !== 'word') continue;
    const rows = lexicon.reportingPhrases(normal);
    if (!rows.length) continue;
    const best = bestMatch(rows, at, clauseOf, context);
    if (!best) continue;
    const { row, match } = best;
    const { words, source, phrase } = match;
    const clause = clauseOf[at] as number;
    const own =
      row.speaker === 'subject' && source ? ascending([...indices(words), ...indices(source)]) : indices(words);
    found.push({
      id: '',
      kind: 'phrase',
      lemma: lemmaOf(row),
      stance: row.stance,
      medium: row.medium ?? nounOf(phrase, source, context)?.medium,
      tokens: own,
      spans: spansOf(tokens, own),
      clause: clause < 0 ? undefined : clause,
      negated: undefined,
      takes,
      weight: row.weight,
      source:
        row.speaker === 'source'
          ? source && sourceOf(source, words.from, clause < 0 ? undefined : grammar.clauses[clause], context)
          : row.speaker === 'self'
            ? words
            : undefined,
    });
  }
}

const takes: readonly Complement[] = ['direct', 'dass'];

/** The fixed words of a phrase: "nach ansicht"; put together once for all cues. */
function lemmaOf(row: ReportingPhrase): string {
  let lemma = lemmas.get(row);
  if (lemma === undefined) {
    lemma = row.words.filter((word) => word !== '*').join(' ');
    lemmas.set(row, lemma);
  }
  return lemma;
}

const lemmas = new WeakMap<ReportingPhrase, string>();

/** A source before its word ends there: "Einem Bericht zufolge steht …". */
function sourceOf(source: TokenRange, word: number, clause: Clause | undefined, { tokens, grammar }: PhraseContext) {
  return source.from < word ? source : sourceExtent(source, word, clause, tokens, grammar);
}

/** Of the rows that fit, the surest; of equals the one with most words. */
function bestMatch(
  rows: readonly ReportingPhrase[],
  at: number,
  clauseOf: Int32Array,
  context: PhraseContext,
): { row: ReportingPhrase; match: Match } | undefined {
  let best: { row: ReportingPhrase; match: Match } | undefined;
  for (const row of rows) {
    if (row.speaker === 'origin') continue;
    const match = matchAt(row, at, context);
    if (!match) continue;
    const index = clauseOf[at] as number;
    const clause = index < 0 ? undefined : context.grammar.clauses[index];
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

function matchAt(row: ReportingPhrase, at: number, context: PhraseContext): Match | undefined {
  const { tokens } = context;
  const star = row.words.indexOf('*');
  if (star > 0 && star < row.words.length - 1) return undefined;
  let after = at;
  for (const word of row.words) {
    if (word === '*') continue;
    if (tokens[after]?.normal !== word) return undefined;
    after++;
  }
  const words = { from: at, to: after };
  if (star < 0) return { words, source: undefined, phrase: undefined };
  if (tellsTime(at, context) || isLoud(at, context)) return undefined;
  const relative = star > 0 ? relativePronoun(row, after, context) : undefined;
  if (relative) return { words, source: relative, phrase: undefined };
  const phrase = star === 0 ? endingAt(at, context) : phraseAt(after, context);
  const source =
    phrase?.tokens ??
    (star === 0 ? bareBefore(at, context) : (markedName(after, context) ?? bareAfter(after, context)));
  if (!source || !headFits(row, phrase, source, context)) return undefined;
  if (star === 0 && (isAccusative(source, phrase, context) || isPreposition(row, at, phrase, context)))
    return undefined;
  if (row.parenthesis && !isParenthesis(at, source.to, context)) return undefined;
  return { words, source, phrase };
}

/** By token the index of the first phrase that ends before it, which is the longest. */
function phrasesByEnd(phrases: readonly NounPhrase[], count: number): Int32Array {
  const ending = new Int32Array(count + 1).fill(-1);
  for (let i = phrases.length - 1; i >= 0; i--) ending[(phrases[i] as NounPhrase).tokens.to] = i;
  return ending;
}

/** The tokens of a range, most often of one word. */
function indices({ from, to }: TokenRange): readonly number[] {
  if (to - from === 1) return [from];
  return to - from === 2 ? [from, from + 1] : Array.from({ length: to - from }, (_, k) => from + k);
}
