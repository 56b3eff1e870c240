import type { Grammar } from './grammar.js';
import type { Sentence, Token } from './token.js';

/** Index of the sentence of each token. Made once for a text, because several stages ask. */
export function sentencesByToken(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  let byToken = sentenceIndex.get(sentences);
  if (!byToken) {
    byToken = new Int32Array(tokens.length);
    for (const { index, tokens: range } of sentences) byToken.fill(index, range.from, range.to);
    sentenceIndex.set(sentences, byToken);
  }
  return byToken;
}

/** Index of the clause of each token, -1 outside of all. Made once for a text as well. */
export function clausesByToken(grammar: Grammar): Int32Array {
  let byToken = clauseIndex.get(grammar);
  if (!byToken) {
    byToken = new Int32Array(grammar.tags.length).fill(-1);
    for (const { index, parts } of grammar.clauses) for (const { from, to } of parts) byToken.fill(index, from, to);
    clauseIndex.set(grammar, byToken);
  }
  return byToken;
}

const sentenceIndex = new WeakMap<readonly Sentence[], Int32Array>();
const clauseIndex = new WeakMap<Grammar, Int32Array>();
