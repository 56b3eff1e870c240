import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar, NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';

/** What the search for source phrases looks at. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The noun phrase that starts at a token, and the longest that ends before one. */
  readonly startingAt: readonly (NounPhrase | undefined)[];
  readonly endingAt: readonly (NounPhrase | undefined)[];
}

/** Where the words of a phrase stand. */
export interface Match {
  readonly words: readonly number[];
  readonly source?: TokenRange;
  readonly phrase?: NounPhrase;
}

/** The reporting noun that heads the source: "Angaben" in "übereinstimmenden Angaben der Polizei", also in "Angaben Gordons". */
export function nounOf({ source, phrase }: Match, { tokens, grammar, lexicon }: PhraseContext) {
  const core = phrase?.core ?? source;
  if (!core) return undefined;
  for (let i = core.from; i < core.to; i++) {
    if (grammar.tags[i] !== 'NOUN' && grammar.tags[i] !== 'PROPN') continue;
    const noun = lexicon.reportingNoun((tokens[i] as Token).text);
    if (noun) return noun;
  }
  return undefined;
}
