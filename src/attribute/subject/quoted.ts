import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Whose words somebody else quotes, the object of "zitieren": "Das Blatt zitierte *einen Zeugen* mit den Worten: „…“". */
export function quotedBy(
  clause: Clause,
  sentence: Sentence,
  subject: TokenRange,
  context: AttributionContext,
): TokenRange | undefined {
  if (clause.verbs?.lemma !== 'zitieren' || clause.verbs.voice !== 'active') return undefined;
  return context
    .phrases(sentence)
    .find(
      ({ tokens, preposition, cases }) =>
        preposition === undefined &&
        cases.includes('acc') &&
        holds(clause, tokens.from) &&
        (tokens.from >= subject.to || tokens.to <= subject.from) &&
        nameable(tokens, context),
    )?.tokens;
}
