import type { Lexicon } from '../lexicon/lexicon.js';
import type { Block } from '../model/document.js';
import type { Token } from '../model/token.js';
import { cut } from './cut.js';
import { merge } from './merge/index.js';
import { readingOf } from './reading.js';
import { formOf } from './vocabulary.js';

/** Appends the tokens of one block to `tokens`, which must hold those of the blocks before it. */
export function tokenise(block: Block, lexicon: Lexicon, tokens: Token[]): void {
  const reading = readingOf(block);
  for (const piece of merge(reading.text, cut(reading.text, lexicon.elisions), lexicon)) {
    const { text, normal } = formOf(reading.text.slice(piece.start, piece.end));
    const start = reading.startAt(piece.start);
    const end = reading.endAt(piece.end);
    tokens.push({
      index: tokens.length,
      block: block.index,
      start,
      end,
      text,
      normal,
      kind: piece.kind,
      spaced: piece.spaced,
    });
  }
}
