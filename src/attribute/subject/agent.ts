import type { Clause, NounPhrase } from '../../model/grammar.js';
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
        /^(?:von|vom|durch)$/.test((context.tokens[phrase.preposition] as Token).normal) &&
        !actsNot(phrase, context),
    );
  // "wurde die Gefahr von Bränden vom Wetterdienst als hoch eingestuft"
  return (agents.find((phrase) => canSpeak(phrase, context)) ?? agents[0])?.tokens;
}

const words = /^(?:begriff|formel|parole|satz|slogan|wort)(?:e[ns]?|n|s)?$/;

/** "im Bericht *vom Mai* wurde", "wird *durch den Satz* geprägt": a date and the words themselves do nothing. */
const actsNot = ({ head }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean => {
  const { normal } = tokens[head] as Token;
  return lexicon.months.has(normal) || words.test(normal);
};
