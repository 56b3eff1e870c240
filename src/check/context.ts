import type { Analysis } from '../model/analysis.js';
import type { Attribution } from '../model/attribution.js';
import type { Cue } from '../model/cue.js';
import type { BlockKind } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Sentence } from '../model/token.js';

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
  /** Why a mention was joined to its speaker. */
  link(mention: string | undefined): Link | undefined;
  cue(id: string | undefined): Cue | undefined;
  mention(id: string | undefined): Mention | undefined;
  quotation(id: string | undefined): Quotation | undefined;
  /** The sentence that holds a token. */
  sentence(token: number): Sentence | undefined;
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
  const links = new Map(analysis.links.map((row) => [row.mention, row]));
  const cues = new Map(analysis.cues.map((row) => [row.id, row]));
  const named = new Set(analysis.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ tokens: { from } }) => from));
  const blocks = new Map(document.blocks.map(({ index, kind }) => [index, kind]));
  return {
    analysis,
    text: ({ start, end }) => document.source.slice(start, end),
    attribution: ({ id }) => attributions.get(id),
    speaker: ({ id }) => speakers.get(attributions.get(id)?.mention ?? ''),
    speakerOf: (mention) => speakers.get(mention ?? ''),
    link: (mention) => links.get(mention ?? ''),
    cue: (id) => cues.get(id ?? ''),
    mention: (id) => mentions.get(id ?? ''),
    quotation: (id) => quotations.get(id ?? ''),
    sentence: (token) => sentences[lowest(sentences.length, (index) => sentences[index]!.tokens.to > token)],
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
