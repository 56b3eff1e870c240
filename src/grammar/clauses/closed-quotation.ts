import type { Token } from '../../model/token.js';
import type { Reading } from './reading.js';

/**
 * „…“, | sagte Kruse: a whole quotation ends before the comma. It was opened at the start of the sentence, behind a colon, or in an earlier
 * sentence; marks that open elsewhere hold a name: "der Chef des „Boten“, sagte".
 */
export function closesQuotation({ scene: { tokens }, from }: Reading, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.kind !== 'mark') return false;
  let depth = 1;
  let open = at - 3;
  for (; open >= from; open--) {
    if (tokens[open]?.kind !== 'mark') continue;
    // Within the quotation others may be open: „Ich sagte: ‚Lass das!‘“
    depth += opens(open, tokens) ? -1 : 1;
    if (depth === 0) break;
  }
  return open <= from || tokens[open - 1]?.text === ':';
}

/** A mark that stands close to the word behind it and not to the one before. */
const opens = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at + 1]?.spaced === false && ((tokens[at] as Token).spaced || tokens[at - 1]?.kind === 'mark' || at === 0);
