import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';

/** "Scharfe Kritik kam *von Jana Ohm*: „…“", "Lob gab es *vom Wirt*": whom the words come from that the sentence tells of. */
export function originOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const { tokens, lexicon } = context;
  const { lemma, finite = -1 } = clause.verbs ?? {};
  const isThere = lemma === 'geben' && (tokens[finite + 1]?.normal === 'es' || tokens[finite - 1]?.normal === 'es');
  if (!isThere && !/^(?:kommen|ausgehen|stammen)$/.test(lemma ?? '')) return undefined;
  const inClause = context
    .phrases(sentence)
    .filter(({ head }) => clause.parts.some((p) => p.from <= head && head < p.to));
  const names = (at: number) => lexicon.reportingNoun(tokens[at]?.text ?? '') !== undefined;
  // A bare "Lob" in front is no phrase.
  const isOfWords =
    names(clause.parts[0]?.from ?? -1) ||
    inClause.some(({ preposition, head }) => preposition === undefined && names(head));
  if (!isOfWords) return undefined;
  return inClause.find(
    ({ preposition, tokens: range }) =>
      preposition !== undefined &&
      /^(?:von|vom|aus)$/.test(tokens[preposition]?.normal ?? '') &&
      nameable(range, context),
  )?.tokens;
}
