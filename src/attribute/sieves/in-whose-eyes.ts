import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { clauseFrame } from '../frame.js';
import type { Sieve } from '../sieve.js';

const judging: ReadonlySet<string> = new Set(['bedeuten', 'bleiben', 'sein']);

/** Für die Ärztin ist die Lage „alarmierend“. Whoever something is so for says it. */
export const inWhoseEyes: Sieve = {
  name: 'in-whose-eyes',
  attribute(quotation, context) {
    if (quotation.type !== 'direct' || quotation.extent === 'heading') return undefined;
    const { from, first } = context.place(quotation);
    const clause = context
      .clauses(first)
      .find(({ parts }) => parts.some((part) => part.from <= from && from < part.to));
    const speaker = clause && judgeOf(clause, context);
    if (!clause || !speaker || speaker.to > from) return undefined;
    return { frame: clauseFrame(clause, first, quotation, context), speaker, cueTokens: clause.verbs?.tokens };
  },
};

/** "Für *die Ärztin* ist", "Was für *die Ärztin* … ist", ", war für *die Stadt*": right at the start, and somebody who can speak. */
function judgeOf({ parts, verbs }: Clause, context: AttributionContext): TokenRange | undefined {
  if (!verbs || !judging.has(verbs.lemma)) return undefined;
  const start = parts[0]?.from ?? 0;
  const at = context.tokens[start]?.normal === 'was' || verbs.finite === start ? start + 1 : start;
  if (context.tokens[at]?.normal !== 'für') return undefined;
  const phrase = context.phraseAt(at + 1)?.tokens;
  return phrase && nameable(phrase, context) ? phrase : undefined;
}
