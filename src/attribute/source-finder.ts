import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';
import { mentionFinder } from './mention-finder.js';
import { isDocument, sourceMention } from './source-mention.js';

/** Finds the mention for the words of a speaker, and makes one where there is none; what it made is in `added`. */
export function sourceFinder(
  mentions: readonly Mention[],
  { tokens, grammar, lexicon }: AttributionContext,
): { readonly find: (range: TokenRange) => Mention | undefined; readonly added: readonly Mention[] } {
  const known = mentionFinder(mentions, tokens);
  const exact = new Map(mentions.map((mention) => [keyOf(mention.tokens), mention]));
  const made = new Map<string, Mention>();
  const added: Mention[] = [];
  const make = (range: TokenRange): Mention | undefined => {
    const key = keyOf(range);
    const mention = made.get(key) ?? sourceMention(range, added.length + 1, tokens, grammar);
    if (mention && !made.has(key)) {
      made.set(key, mention);
      added.push(mention);
    }
    return mention;
  };
  return {
    find: (range) =>
      (isDocument(range, tokens, grammar, lexicon) ? exact.get(keyOf(range)) : known(range)) ?? make(range),
    added,
  };
}

const keyOf = ({ from, to }: TokenRange): string => `${from} ${to}`;
