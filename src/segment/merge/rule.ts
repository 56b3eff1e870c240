import type { Lexicon } from '../../lexicon/lexicon.js';
import type { TokenKind } from '../../model/token.js';
import type { Characters } from '../characters.js';
import { kindAt, type Pieces } from '../piece.js';

/** What a rule can see: the pieces from `at` on as cut, and those before `done` as merged. */
export interface Cutting {
  readonly characters: Characters;
  readonly pieces: Pieces;
  /** Number of the merged pieces, which have taken the place of those they were cut from. */
  done: number;
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
export function reads({ characters, pieces }: Cutting, at: number): string {
  return at >= 0 && at < pieces.size ? characters.text.slice(pieces.starts[at], pieces.ends[at]) : '';
}

/** True when the piece at `at` is a single full stop. */
export function isStop({ characters, pieces }: Cutting, at: number): boolean {
  if (at >= pieces.size) return false;
  const start = pieces.starts[at] as number;
  return characters.codes[start] === 0x2e && pieces.ends[at] === start + 1;
}

/** Kind of the last merged piece, undefined where there is none. */
export const kindBefore = ({ pieces, done }: Cutting): TokenKind | undefined => kindAt(pieces, done - 1);
