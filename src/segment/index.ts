import type { Lexicon } from '../lexicon/lexicon.js';
import type { Document } from '../model/document.js';
import type { Sentence, Token } from '../model/token.js';
import { noPieces } from './piece.js';
import { splitSentences } from './sentences.js';
import { tokenise } from './tokenise.js';

/**
 * The tokens and sentences of a document, in the order of the source. No token and no sentence crosses a block. Time and memory
 * grow linearly with the text.
 */
export function segment(
  document: Document,
  lexicon: Lexicon,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const pieces = noPieces();
  for (const block of document.blocks) {
    const from = tokens.length;
    tokenise(block, lexicon, pieces, tokens);
    splitSentences(tokens, from, lexicon, sentences);
  }
  return { tokens, sentences };
}
