import type { TokenKind } from '../model/token.js';

/**
 * Tokens to be, in offsets of the block's reading; piece i is the i-th entry of each list. Used again from block to block, so that entries from `size`
 * on mean nothing.
 */
export interface Pieces {
  size: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: TokenKind[];
  /** White space or the start of the block stands before it. */
  readonly spaced: boolean[];
}

/** Room for pieces. */
export const noPieces = (): Pieces => ({ size: 0, starts: [], ends: [], kinds: [], spaced: [] });

/** Writes piece `at`. */
export function put(pieces: Pieces, at: number, start: number, end: number, kind: TokenKind, spaced: boolean): void {
  pieces.starts[at] = start;
  pieces.ends[at] = end;
  pieces.kinds[at] = kind;
  pieces.spaced[at] = spaced;
}

/** Kind of piece `at`, undefined beyond the ends. */
export const kindAt = ({ size, kinds }: Pieces, at: number): TokenKind | undefined =>
  at >= 0 && at < size ? kinds[at] : undefined;

/** True when nothing stands between the pieces at `at` and at `at + 1`. */
export const touches = ({ size, starts, ends }: Pieces, at: number): boolean =>
  at + 1 < size && starts[at + 1] === ends[at];
