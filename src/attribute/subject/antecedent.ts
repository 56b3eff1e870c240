import type { Clause, NounPhrase } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';

/**
 * Whom a relative pronoun stands for: "Widerspruch kam vom *Fahrgastverband*, der das „Unfug“ nennt", the noun phrase that ends right before the
 * comma, the longest of those.
 */
export function antecedentOf(
  { kind, parts, opener }: Clause,
  pronoun: TokenRange,
  sentence: Sentence,
  context: AttributionContext,
): TokenRange | undefined {
  const first = parts[0]?.from ?? 0;
  if (kind !== 'relative' || opener !== pronoun.from || opener !== first || pronoun.to !== pronoun.from + 1)
    return undefined;
  const before = context
    .phrases(sentence)
    .find((phrase) => phrase.tokens.to === first - 1 && phrase.kind !== 'pronoun' && speaks(phrase, context));
  return before?.tokens;
}

/** Somebody, or words: "ein Kommentar, der …". */
const speaks = ({ tokens, head }: NounPhrase, context: AttributionContext): boolean =>
  nameable(tokens, context) || context.lexicon.reportingNoun((context.tokens[head] as Token).text) !== undefined;
