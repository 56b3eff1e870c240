import type { Lexicon } from '../../lexicon/lexicon.js';
import type { TokenKind } from '../../model/token.js';
import type { Piece } from '../piece.js';

/** What a rule can see: the pieces as cut, and those before `at` as already merged. */
export interface Cutting {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly done: readonly Piece[];
  readonly lexicon: Lexicon;
}

/** The pieces up to `to` (exclusive) are one token of this kind. */
export interface Merged {
  readonly to: number;
  readonly kind: TokenKind;
}

/**
 * One exception to the plain cut. It is asked only at a piece that the next one touches, looks a bounded distance ahead (or uses up
 * what it has seen), and answers undefined where it does not apply.
 */
export type Rule = (cutting: Cutting, at: number) => Merged | undefined;

/** How the piece at `at` reads; empty beyond the end. */
export function reads(cutting: Cutting, at: number): string {
  const piece = cutting.pieces[at];
  return piece ? cutting.text.slice(piece.start, piece.end) : '';
}

/** True when the piece at `at` is a single full stop. */
export function isStop(cutting: Cutting, at: number): boolean {
  const piece = cutting.pieces[at];
  return piece !== undefined && piece.end - piece.start === 1 && cutting.text.charCodeAt(piece.start) === 0x2e;
}
