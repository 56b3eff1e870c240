import type { Token } from '../model/token.js';

/** The words of a range of tokens without marks. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'mark') words.push(text);
  }
  return words;
}

/** The same with single spaces. */
export function wording(tokens: readonly Token[], from: number, to: number): string {
  return to - from === 1 && (tokens[from] as Token).kind !== 'mark'
    ? (tokens[from] as Token).text
    : wordsOf(tokens, from, to).join(' ');
}
