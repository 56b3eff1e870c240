import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import type { Groups } from '../model/groups.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { MarkedStretch } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { sentencesByToken } from '../model/token-index.js';

/** The text with all that was read of it, by sentence and by token, so that every question takes constant time. */
export interface Ground {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  readonly stretches: readonly MarkedStretch[];
  readonly lexicon: Lexicon;
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** By index of the sentence; undefined where there are none. */
  readonly clauses: Groups<Clause>;
  readonly cues: Groups<Cue>;
  /** The innermost stretch that a token stands in, its marks included. */
  readonly stretchAt: (token: number) => MarkedStretch | undefined;
  /** The noun phrase that starts at a token. */
  readonly phraseAt: (token: number) => NounPhrase | undefined;
}

/** Looks once over the text. */
export function survey(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  cues: readonly Cue[],
  stretches: readonly MarkedStretch[],
  lexicon: Lexicon,
): Ground {
  const sentenceOf = sentencesByToken(tokens, sentences);
  const stretchOf = stretchIndex(stretches, tokens);
  const phrases = phrasesByStart(grammar);
  return {
    document,
    tokens,
    sentences,
    grammar,
    stretches,
    lexicon,
    sentenceOf,
    clauses: bySentence(grammar.clauses, ({ sentence }) => sentence, sentences.length),
    cues: bySentence(cues, (cue) => sentenceOf[cue.tokens[0] as number] as number, sentences.length),
    stretchAt: (token) => {
      const index = token < 0 ? -1 : (stretchOf[token] ?? -1);
      return index < 0 ? undefined : stretches[index];
    },
    phraseAt: (token) => phrases[token],
  };
}

/** True in a heading, where nothing is reported without marks. */
export const isHeading = (block: number, { document }: Ground): boolean => document.blocks[block]?.kind === 'heading';

/** Items that stand in the order of the text, by their sentence. */
function bySentence<Item>(items: readonly Item[], sentenceOf: (item: Item) => number, sentences: number): Groups<Item> {
  const groups = new Array<readonly Item[] | undefined>(sentences).fill(undefined);
  for (let from = 0; from < items.length; ) {
    const sentence = sentenceOf(items[from] as Item);
    let to = from + 1;
    while (to < items.length && sentenceOf(items[to] as Item) === sentence) to++;
    groups[sentence] = items.slice(from, to);
    from = to;
  }
  return groups;
}

/** For each token the index of the innermost stretch it stands in, its marks included; -1 outside. */
function stretchIndex(stretches: readonly MarkedStretch[], tokens: readonly Token[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  const open: MarkedStretch[] = [];
  let at = 0;
  for (const stretch of stretches) {
    at = leave(stretch.start, open, at, index, tokens);
    const first = firstToken(stretch, tokens);
    const holder = open.length > 0 ? (open[open.length - 1] as MarkedStretch) : undefined;
    if (holder) fill(index, holder.index, at, first);
    at = first;
    open.push(stretch);
  }
  leave(Number.POSITIVE_INFINITY, open, at, index, tokens);
  return index;
}

/** Writes down the rest of the stretches that end before a place of the text, from token `at` on; returns the token behind the last of them. */
function leave(place: number, open: MarkedStretch[], at: number, index: Int32Array, tokens: readonly Token[]): number {
  let from = at;
  while (open.length > 0) {
    const stretch = open[open.length - 1] as MarkedStretch;
    if (stretch.end > place) break;
    from = fill(index, stretch.index, from, endToken(stretch, tokens));
    open.pop();
  }
  return from;
}

function fill(index: Int32Array, value: number, from: number, to: number): number {
  for (let i = from; i < to; i++) index[i] = value;
  return Math.max(from, to);
}

/** The mark that opens a stretch; a mark may be typed as two tokens. */
function firstToken({ start, inner }: MarkedStretch, tokens: readonly Token[]): number {
  let at = inner.from;
  while (at > 0 && (tokens[at - 1] as Token).start >= start) at--;
  return at;
}

/** The token behind the mark that closes a stretch. */
function endToken({ end, inner }: MarkedStretch, tokens: readonly Token[]): number {
  let at = inner.to;
  while (at < tokens.length && (tokens[at] as Token).start < end) at++;
  return at;
}

/** Index of the clause of a sentence that holds a token. */
export function clauseAt(clauses: readonly Clause[], token: number): number | undefined {
  for (const { parts, index } of clauses) if (holds(parts, token)) return index;
  return undefined;
}

function holds(parts: readonly TokenRange[], token: number): boolean {
  for (const { from, to } of parts) if (from <= token && token < to) return true;
  return false;
}
