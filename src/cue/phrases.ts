import type { Lexicon, ReportingPhrase } from '../lexicon/lexicon.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Token, TokenRange } from '../model/token.js';
import type { FoundCue } from './found-cue.js';
import { type Match, nounOf, type PhraseContext } from './phrase-context.js';
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
 * the clause of token i. The cue is the fixed words; `source` are the words that name who speaks.
 */
export function findPhraseCues(
  tokens: readonly Token[],
  grammar: Grammar,
  clauseOf: Int32Array,
  lexicon: Lexicon,
): readonly FoundCue[] {
  const context: PhraseContext = {
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

function matchAt(row: ReportingPhrase, at: number, context: PhraseContext): Match | undefined {
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

function phrasesByEnd(phrases: readonly NounPhrase[], count: number): PhraseContext['endingAt'] {
  const endingAt = new Array<NounPhrase | undefined>(count + 1).fill(undefined);
  for (const phrase of phrases) endingAt[phrase.tokens.to] ??= phrase;
  return endingAt;
}

const indices = ({ from, to }: TokenRange): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);
