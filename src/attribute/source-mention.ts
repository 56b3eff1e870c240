import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import { spanOf, type Token, type TokenRange } from '../model/token.js';

/**
 * A mention for words that attribution takes for a speaker though they name nobody by themselves: a document ("einer Mitteilung der Stadt"
 * speaks as that mitteilung, while "Angaben der Stadt" leads to the city) or any other phrase ("die Entscheidung").
 */
export function sourceMention(
  range: TokenRange,
  index: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Mention | undefined {
  let from = range.from;
  while (from < range.to && (grammar.tags[from] === 'DET' || tokens[from]?.kind === 'mark')) from++;
  const head = headOf(range, grammar);
  if (from >= range.to || head === undefined) return undefined;
  const words = tokens.slice(from, range.to);
  const { start, end } = spanOf(tokens, range);
  return {
    id: `x${index}`,
    start,
    end,
    kind: 'role',
    tokens: range,
    head,
    name: undefined,
    role: words.map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text)).join(''),
    title: undefined,
    party: undefined,
    gender: undefined,
    number: 'sg',
    definite: /^d(?:er|ie|as|em|en|es)$/.test((tokens[range.from] as Token).normal),
  };
}

/** True when the words are those of a document that speaks for itself: a report, a study, a letter. */
export function isDocument(range: TokenRange, tokens: readonly Token[], grammar: Grammar, lexicon: Lexicon): boolean {
  const head = headOf(range, grammar);
  if (head === undefined) return false;
  const { text } = tokens[head] as Token;
  return lexicon.reportingNoun(text)?.medium === 'writing' || lexicon.organisation(text)?.kind === 'document';
}

/** The first noun. */
function headOf({ from, to }: TokenRange, { tags }: Grammar): number | undefined {
  for (let i = from; i < to; i++) if (tags[i] === 'NOUN' || tags[i] === 'PROPN') return i;
  return undefined;
}
