import type { TokenKind } from '../model/token.js';

/** A token to be, in offsets of the block's reading. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** White space or the start of the block stands before it. */
  readonly spaced: boolean;
}

/** True when nothing stands between the pieces at `at` and at `at + 1`. */
export function touches(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return next !== undefined && next.start === (pieces[at] as Piece).end;
}
