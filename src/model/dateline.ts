import type { Token } from './token.js';

/** Words of a dateline at the most, brackets and dash included. */
const longest = 8;

/** Where the text goes on behind a dateline that opens at token `from`: "Port Lohe (np) – | Die Stadt droht …"; `from` itself where there is none. */
export function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from - 1]?.block === tokens[from]?.block) return from;
  for (let i = from + 1; i < Math.min(to, from + longest); i++)
    if (/^[–—-]$/.test((tokens[i] as Token).text)) return tokens[i - 1]?.text === ')' ? i + 1 : from;
  return from;
}
