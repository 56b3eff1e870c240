import type { Lexicon } from '../lexicon/lexicon.js';
import { type Sentence, spanOf, type Token } from '../model/token.js';
import { continues } from './continuation.js';
import { endingAt } from './ending.js';
import { afterMark, noneOpen, type OpenMarks } from './open-marks.js';
import { tokenOpens } from './token-opens.js';

/**
 * No sentence is longer, in tokens: what goes on without an end (a list, a table without stops) is cut, so that stages may look at a
 * whole sentence for each of its words and still need time in proportion to the text. The longest of 10,800 sentences in 850 news articles has 134.
 */
const longest = 1_000;

/** Appends the sentences of the block whose tokens begin at `from` and reach to the end of `tokens`. */
export function splitSentences(tokens: readonly Token[], from: number, lexicon: Lexicon, sentences: Sentence[]): void {
  let start = from;
  let open: OpenMarks = noneOpen;
  const brackets: number[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') open = afterMark(open, token.text, tokenOpens(tokens, at, open));
    else if (token.kind === 'punctuation') trackBracket(brackets, token, at);
    const ending = endingAt(tokens, at, open, lexicon);
    if (!ending) {
      const length = at + 1 - start;
      if (length >= longest || (length >= longest / 2 && token.text === ','))
        start = finish(start, at + 1, tokens, sentences);
      continue;
    }
    const within = { start, bracket: brackets.at(-1) };
    for (at += 1; at < ending.to; at += 1) {
      const closer = tokens[at] as Token;
      if (closer.kind === 'mark') open = afterMark(open, closer.text, false);
      else trackBracket(brackets, closer, at);
    }
    at = ending.to - 1;
    if (ending.to < tokens.length && !continues(tokens, ending, within, lexicon))
      start = finish(start, ending.to, tokens, sentences);
  }
  if (start < tokens.length) finish(start, tokens.length, tokens, sentences);
}

/** Adds the sentence and tells where the next one begins. */
function finish(from: number, to: number, tokens: readonly Token[], sentences: Sentence[]): number {
  const range = { from, to };
  const { start, end } = spanOf(tokens, range);
  sentences.push({ index: sentences.length, block: (tokens[from] as Token).block, tokens: range, start, end });
  return to;
}

/** Keeps the places of the brackets that are open. */
function trackBracket(brackets: number[], token: Token, at: number): void {
  if (token.text === '(' || token.text === '[') brackets.push(at);
  else if (token.text === ')' || token.text === ']') brackets.pop();
}
