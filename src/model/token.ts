import type { Span } from './span.js';

/** `mark` is a quotation mark of any system (an apostrophe inside a word belongs to its word). */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation' | 'symbol' | 'link';

/** A word, number or sign. `start`/`end` are its place in the source; in verbatim text `text` equals that slice. */
export interface Token extends Span {
  readonly index: number;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly text: string;
  /** NFC, lower case, umlauts kept. */
  readonly normal: string;
  readonly kind: TokenKind;
  /** White space (or the start of a block) stands before it. */
  readonly spaced: boolean;
}

/** Half-open range of token indices. The names differ from those of a Span so that the two cannot be mixed up. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly tokens: TokenRange;
}

/** The source span of a non-empty range of tokens. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: (tokens[range.from] as Token).start, end: (tokens[range.to - 1] as Token).end };
}
