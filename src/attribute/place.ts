import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { tokenFrom } from '../model/token-index.js';

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
  let near = 0;
  for (const { parts } of quotations) {
    const ranges = parts.map((part) => tokensOf(part, tokens, near));
    const { from } = ranges[0] as TokenRange;
    const { to } = ranges[ranges.length - 1] as TokenRange;
    const first = sentences[sentenceOf[from] as number] as Sentence;
    const last = sentences[sentenceOf[to - 1] as number] as Sentence;
    places.push({ parts: ranges, from, to, first, last });
    near = from;
  }
  return places;
}

/** The tokens that a span covers, looked for from the token `near` on. */
function tokensOf({ start, end }: Span, tokens: readonly Token[], near: number): TokenRange {
  const behind = tokenFrom(tokens, start, near);
  const covers = behind > 0 && (tokens[behind - 1] as Token).end > start;
  const from = Math.min(covers ? behind - 1 : behind, tokens.length - 1);
  return { from, to: Math.max(tokenFrom(tokens, end, from), from + 1) };
}
