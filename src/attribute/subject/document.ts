import type { Clause, Tag } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);

/** "heißt es in dem Bericht", "In dem Brief steht", "geht aus der Studie hervor": the words stand in a document. */
export const namesDocument = (clause: Clause, { tokens }: AttributionContext): boolean =>
  (clause.verbs !== undefined && /^(?:hervorgehen|stehen|verlauten)$/.test(clause.verbs.lemma)) ||
  (clause.verbs?.lemma === 'heißen' &&
    clause.parts.some((part) => tokens.slice(part.from, part.to).some((token) => token.normal === 'es')));

/** The document or body after "in", "auf", "aus" in a clause that has no speaking subject. */
export function documentOf(
  clause: Clause,
  sentence: Sentence,
  { tokens, grammar, lexicon, phrases }: AttributionContext,
): TokenRange | undefined {
  return phrases(sentence).find((phrase) => {
    if (phrase.preposition === undefined || !holds(clause, phrase.preposition)) return false;
    if (!/^(?:in|im|auf|aus|bei|beim|von|vom|seitens)$/.test((tokens[phrase.preposition] as Token).normal))
      return false;
    for (let i = phrase.core.from; i < phrase.core.to; i++) {
      const { text } = tokens[i] as Token;
      if (nominal.has(grammar.tags[i] as Tag) && (lexicon.reportingNoun(text) || lexicon.organisation(text)))
        return true;
    }
    return false;
  })?.tokens;
}
