import type { Grammar } from './grammar.js';
import type { Sentence, Token, TokenRange } from './token.js';

/** Index of the sentence of each token. Made once for a text, because several stages ask. */
export function sentencesByToken(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  let byToken = sentenceIndex.get(sentences);
  if (!byToken) {
    byToken = new Int32Array(tokens.length);
    for (const { index, tokens: range } of sentences) fill(byToken, index, range);
    sentenceIndex.set(sentences, byToken);
  }
  return byToken;
}

/** Index of the clause of each token, -1 outside of all. Made once for a text as well. */
export function clausesByToken(grammar: Grammar): Int32Array {
  let byToken = clauseIndex.get(grammar);
  if (!byToken) {
    byToken = new Int32Array(grammar.tags.length).fill(-1);
    for (const { index, parts } of grammar.clauses) for (const part of parts) fill(byToken, index, part);
    clauseIndex.set(grammar, byToken);
  }
  return byToken;
}

/** The ranges are short, and a call of the engine's own takes longer than its work. */
function fill(byToken: Int32Array, index: number, { from, to }: TokenRange): void {
  for (let at = from; at < to; at++) byToken[at] = index;
}

const sentenceIndex = new WeakMap<readonly Sentence[], Int32Array>();
const clauseIndex = new WeakMap<Grammar, Int32Array>();

/**
 * Index of the first token that starts at an offset of the source or behind it; as many as there are tokens where none does. Looked for from the token
 * `near` on in steps that double, then by bisection: who asks for one place after the other finds each in a few steps.
 */
export function tokenFrom(tokens: readonly Token[], offset: number, near: number): number {
  let low = near > 0 && (tokens[near - 1] as Token).start >= offset ? 0 : near;
  let high = low;
  for (let step = 1; high < tokens.length && (tokens[high] as Token).start < offset; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, tokens.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
