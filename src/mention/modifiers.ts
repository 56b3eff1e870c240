import type { NounPhrase } from '../model/grammar.js';
import type { Sight } from './sight.js';

/** Prepositions that say whence or where somebody is, rather than when or how something is done. */
const local: ReadonlySet<string> = new Set([
  'am',
  'an',
  'aus',
  'außer',
  'bei',
  'beim',
  'für',
  'im',
  'in',
  'vom',
  'von',
]);

/**
 * Where the prepositional phrases end that follow a token without a break: "im Irak" behind "der US-Streitkräfte",
 * "in Heidelberg". The token itself when none follows.
 */
export function modifiersEnd(
  { tokens, grammar }: Sight,
  at: number,
  phraseAt: readonly (NounPhrase | undefined)[],
): number {
  let end = at;
  while (grammar.tags[end] === 'ADP' && local.has(tokens[end]?.normal ?? '')) {
    const phrase = phraseAt[end + 1];
    if (!phrase || phrase.kind === 'pronoun') break;
    end = phrase.tokens.to;
  }
  return end;
}
