import type { Lexicon } from '../lexicon/lexicon.js';
import type { Block } from '../model/document.js';
import type { Token, TokenKind } from '../model/token.js';
import { charactersOf } from './characters.js';
import { cut } from './cut.js';
import { merge } from './merge/index.js';
import type { Pieces } from './piece.js';
import { readingOf } from './reading.js';
import { formAt } from './vocabulary.js';

/** Appends the tokens of one block to `tokens`, which must hold those of the blocks before it; `pieces` is room for its own. */
export function tokenise(block: Block, lexicon: Lexicon, pieces: Pieces, tokens: Token[]): void {
  const reading = readingOf(block);
  const characters = charactersOf(reading.text);
  cut(characters, lexicon.elisions, pieces);
  merge(characters, pieces, lexicon);
  const { size, starts, ends, kinds, spaced } = pieces;
  for (let at = 0; at < size; at++) {
    const from = starts[at] as number;
    const to = ends[at] as number;
    const { text, normal } = formAt(characters, from, to);
    const start = reading.startAt(from);
    const end = reading.endAt(to);
    tokens.push({
      index: tokens.length,
      block: block.index,
      start,
      end,
      text,
      normal,
      kind: kinds[at] as TokenKind,
      spaced: spaced[at] as boolean,
    });
  }
}
