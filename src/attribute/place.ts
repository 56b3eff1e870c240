import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';

/** Where a quotation stands. */
export interface Place {
  /** Token ranges of its parts, marks included. */
  readonly parts: readonly TokenRange[];
  readonly from: number;
  readonly to: number;
  /** Sentence of its first and of its last token. */
  readonly first: Sentence;
  readonly last: Sentence;
}

/** Where each quotation stands, by its index. */
export function placesOf(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
): readonly Place[] {
  const places: Place[] = [];
  for (const { parts } of quotations) {
    const ranges = parts.map((part) => tokensOf(part, tokens));
    const { from } = ranges[0] as TokenRange;
    const { to } = ranges[ranges.length - 1] as TokenRange;
    const first = sentences[sentenceOf[from] as number] as Sentence;
    const last = sentences[sentenceOf[to - 1] as number] as Sentence;
    places.push({ parts: ranges, from, to, first, last });
  }
  return places;
}

/** The tokens that a span covers. */
function tokensOf({ start, end }: Span, tokens: readonly Token[]): TokenRange {
  const from = Math.min(firstBehind(tokens, start), tokens.length - 1);
  return { from, to: Math.max(firstFrom(tokens, end), from + 1) };
}

/** Index of the first token that ends behind an offset; by binary search. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first token that starts at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
