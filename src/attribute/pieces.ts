import type { Sentence } from '../model/token.js';

/** Tokens of a piece at the most; sentences of real articles stay far below. */
const longest = 500;

/**
 * The sentences, over-long ones cut into pieces with an index of their own: what is a hundred times as long as a sentence is a list, a table
 * or no text, and looking at all of it for each of its quotations would take time that grows with the square.
 */
export function piecesOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const pieces: Sentence[] = [];
  for (const sentence of sentences) {
    const { from, to } = sentence.tokens;
    if (sentence.index === pieces.length && to - from <= longest) {
      pieces.push(sentence);
      continue;
    }
    for (let start = from; start < to; start += longest)
      pieces.push({ ...sentence, index: pieces.length, tokens: { from: start, to: Math.min(to, start + longest) } });
  }
  return pieces;
}
