import type { Lexicon, ReportingNoun } from '../lexicon/lexicon.js';
import type { Grammar, NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';

/** What the search for source phrases looks at. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The noun phrase that starts at a token. */
  readonly startingAt: readonly (NounPhrase | undefined)[];
  /** The index of the longest noun phrase that ends before a token, -1 for none. */
  readonly ending: Int32Array;
}

/** Where the words of a phrase stand. */
export interface Match {
  readonly words: TokenRange;
  readonly source: TokenRange | undefined;
  readonly phrase: NounPhrase | undefined;
}

/** The longest noun phrase that ends before a token. */
export function endingAt(at: number, { ending, grammar }: PhraseContext): NounPhrase | undefined {
  const index = at < 0 ? -1 : (ending[at] as number);
  return index < 0 ? undefined : grammar.phrases[index];
}

/** The reporting noun that heads the source: "Angaben" in "übereinstimmenden Angaben der Polizei", also in "Angaben Gordons". */
export function nounOf(
  phrase: NounPhrase | undefined,
  source: TokenRange | undefined,
  { tokens, grammar, lexicon }: PhraseContext,
): ReportingNoun | undefined {
  const core = phrase?.core ?? source;
  if (!core) return undefined;
  for (let i = core.from; i < core.to; i++) {
    if (grammar.tags[i] !== 'NOUN' && grammar.tags[i] !== 'PROPN') continue;
    const noun = lexicon.reportingNoun((tokens[i] as Token).text);
    if (noun) return noun;
  }
  return undefined;
}
