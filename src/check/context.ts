import type { Analysis } from '../model/analysis.js';
import type { Attribution } from '../model/attribution.js';
import type { Cue } from '../model/cue.js';
import type { BlockKind } from '../model/document.js';
import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Sentence, TokenRange } from '../model/token.js';

/** An analysis and the questions that checks ask of it, answered in constant time. */
export interface CheckContext {
  readonly analysis: Analysis;
  /** The words of a span as they stand in the source. */
  text(span: Span): string;
  attribution(quotation: Quotation): Attribution | undefined;
  /** Who is said to speak: resolved, or the bare mention where it could not be joined to anyone. */
  speaker(quotation: Quotation): Speaker | undefined;
  /** Who is meant by a mention. */
  speakerOf(mention: string | undefined): Speaker | undefined;
  speakerById(id: string): Speaker | undefined;
  /** Why a mention was joined to its speaker. */
  link(mention: string | undefined): Link | undefined;
  cue(id: string | undefined): Cue | undefined;
  /** Verbs of saying in a sentence, in order; negated ones too. */
  verbsIn(sentence: Sentence): readonly Cue[];
  /** The innermost clause around a token. */
  clauseAt(token: number): Clause | undefined;
  /** The noun phrase of which a token is the head. */
  phraseAt(head: number): NounPhrase | undefined;
  mention(id: string | undefined): Mention | undefined;
  quotation(id: string | undefined): Quotation | undefined;
  /** The sentence that holds a token. */
  sentence(token: number): Sentence | undefined;
  /** Mentions that begin between two tokens, the second left out, in order. */
  mentionsIn(range: TokenRange): readonly Mention[];
  /** It stands within quotation marks. */
  isQuoted(span: Span): boolean;
  /** A person or body is named in it; pronouns name nobody. */
  namesSomebody(sentence: Sentence | undefined): boolean;
  /** Index of the token that starts at or next after an offset. */
  tokenAt(offset: number): number;
  blockKind(block: number): BlockKind | undefined;
}

export function checkContext(analysis: Analysis): CheckContext {
  const { document, tokens, sentences } = analysis;
  const attributions = new Map(analysis.attributions.map((row) => [row.quotation, row]));
  const mentions = new Map(analysis.mentions.map((row) => [row.id, row]));
  const quotations = new Map(analysis.quotations.map((row) => [row.id, row]));
  const speakers = new Map(analysis.speakers.flatMap((row) => row.mentions.map((id) => [id, row] as const)));
  const byId = new Map(analysis.speakers.map((row) => [row.id, row]));
  const links = new Map(analysis.links.map((row) => [row.mention, row]));
  const cues = new Map(analysis.cues.map((row) => [row.id, row]));
  const clauses = new Int32Array(tokens.length).fill(-1);
  for (const { index, parts } of analysis.grammar.clauses)
    for (const { from, to } of parts) clauses.fill(index, from, to);
  const phrases = new Map(analysis.grammar.phrases.map((row) => [row.head, row]));
  const sentenceOf = (token: number) =>
    sentences[lowest(sentences.length, (index) => sentences[index]!.tokens.to > token)];
  const verbs = new Map<number, Cue[]>();
  for (const cue of analysis.cues) {
    const index = sentenceOf(cue.tokens[0]!)?.index ?? -1;
    if (cue.kind === 'verb') verbs.set(index, [...(verbs.get(index) ?? []), cue]);
  }
  const named = new Set(analysis.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ tokens: { from } }) => from));
  const blocks = new Map(document.blocks.map(({ index, kind }) => [index, kind]));
  return {
    analysis,
    text: ({ start, end }) => document.source.slice(start, end),
    attribution: ({ id }) => attributions.get(id),
    speaker: ({ id }) => speakers.get(attributions.get(id)?.mention ?? ''),
    speakerOf: (mention) => speakers.get(mention ?? ''),
    speakerById: (id) => byId.get(id),
    link: (mention) => links.get(mention ?? ''),
    cue: (id) => cues.get(id ?? ''),
    mention: (id) => mentions.get(id ?? ''),
    quotation: (id) => quotations.get(id ?? ''),
    sentence: sentenceOf,
    verbsIn: ({ index }) => verbs.get(index) ?? [],
    clauseAt: (token) => analysis.grammar.clauses[clauses[token] ?? -1],
    phraseAt: (head) => phrases.get(head),
    mentionsIn({ from, to }) {
      const { mentions } = analysis;
      const first = lowest(mentions.length, (index) => mentions[index]!.tokens.from >= from);
      return mentions.slice(
        first,
        lowest(mentions.length, (index) => mentions[index]!.tokens.from >= to),
      );
    },
    isQuoted({ start, end }) {
      const { marks } = analysis;
      const behind = lowest(marks.length, (index) => marks[index]!.start > start);
      for (let at: number | undefined = behind - 1; at !== undefined && at >= 0; at = marks[at]!.inside)
        if (marks[at]!.end >= end) return true;
      return false;
    },
    namesSomebody(sentence) {
      for (let token = sentence?.tokens.from ?? 0; token < (sentence?.tokens.to ?? 0); token += 1)
        if (named.has(token)) return true;
      return false;
    },
    tokenAt: (offset) => lowest(tokens.length, (index) => tokens[index]!.start >= offset),
    blockKind: (block) => blocks.get(block),
  };
}

/** The lowest index for which a test holds that holds for all later ones; `length` where it never does. */
function lowest(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
