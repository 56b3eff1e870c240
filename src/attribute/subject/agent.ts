import type { Clause } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Who acts in a passive clause: "wurde *von der Stadt* bestätigt", without the preposition. "Von Fehlern wurde gesprochen" names nobody. */
export function agentOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  if (context.lexicon.speechAct(clause.verbs?.lemma ?? '')?.needs.includes('von')) return undefined;
  return context
    .phrases(sentence)
    .find(
      (phrase) =>
        phrase.preposition !== undefined &&
        holds(clause, phrase.preposition) &&
        /^(?:von|vom|durch)$/.test((context.tokens[phrase.preposition] as Token).normal),
    )?.tokens;
}
