import type { Clause } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import { canSpeak } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Who acts in a passive clause: "wurde *von der Stadt* bestätigt", without the preposition. "Von Fehlern wurde gesprochen" names nobody. */
export function agentOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  if (context.lexicon.speechAct(clause.verbs?.lemma ?? '')?.needs.includes('von')) return undefined;
  const agents = context
    .phrases(sentence)
    .filter(
      (phrase) =>
        phrase.preposition !== undefined &&
        holds(clause, phrase.preposition) &&
        /^(?:von|vom|durch)$/.test((context.tokens[phrase.preposition] as Token).normal),
    );
  // "wurde die Gefahr von Bränden vom Wetterdienst als hoch eingestuft"
  return (agents.find((phrase) => canSpeak(phrase, context)) ?? agents[0])?.tokens;
}
