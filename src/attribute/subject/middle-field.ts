import type { Cue } from '../../model/cue.js';
import type { Clause, NounPhrase } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { type Candidate, holds, impersonal, weigh } from './candidate.js';

/** "begründete *seine Entscheidung*": what belongs to the subject is hardly the subject itself. */
const possessive = /^(?:sein|ihr)e?[nms]?$/;
const ownedMalus = 2;

/** Phrases behind the verb or the conjunction, without those in marks and those that another phrase holds. */
export function middleCandidates(
  clause: Clause,
  anchor: number,
  sentence: Sentence,
  context: AttributionContext,
  cue: Cue | undefined,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let end = anchor;
  for (const phrase of context.phrases(sentence)) {
    if (phrase.tokens.from <= anchor || phrase.tokens.from < end || !holds(clause, phrase.tokens.from)) continue;
    if (context.directAt(phrase.tokens.from) && !context.directAt(anchor)) continue;
    end = phrase.tokens.to;
    // "sagte Tom Ohm, ein erfahrener Ingenieur"
    if (candidates.at(-1)?.range.to === phrase.tokens.from - 1 && isComma(phrase.tokens.from - 1, context)) continue;
    if (cue?.tokens.includes(phrase.head)) continue;
    if (isGoverned(phrase, clause, context) || !phrase.cases.includes('nom')) continue;
    if (phrase.kind === 'pronoun' && impersonal.has((context.tokens[phrase.head] as Token).normal)) continue;
    const owned = possessive.test((context.tokens[phrase.tokens.from] as Token).normal) ? ownedMalus : 0;
    const score = weigh(phrase, clause, context) - candidates.length - owned;
    const range = withoutComplement(phrase, clause, context);
    const last = candidates.at(-1);
    if (last && clause.verbs?.number === 'pl' && isJoined(last, phrase, context))
      candidates[candidates.length - 1] = {
        range: { from: last.range.from, to: range.to },
        score: Math.max(last.score, score) + 1,
      };
    else candidates.push({ range, score });
  }
  return candidates;
}

/** "wie" is a preposition before a noun, but not where it opens the clause: ", wie Jana Ohm, die Leiterin, mitteilte". */
const isGoverned = ({ preposition }: NounPhrase, { opener }: Clause, { tokens }: AttributionContext): boolean =>
  preposition !== undefined && !(preposition === opener && tokens[preposition]?.normal === 'wie');

const isComma = (at: number, { tokens }: AttributionContext): boolean => tokens[at]?.text === ',';

/** "erklärten *die Ministerin und der Bürgermeister*": one subject. */
const isJoined = (last: Candidate, { tokens: { from } }: NounPhrase, { tokens }: AttributionContext): boolean =>
  last.range.to === from - 1 && /^(?:und|sowie)$/.test((tokens[from - 1] as Token).normal);

/** In "sprach Merkel von Fehlern" the "von" phrase belongs to the verb. */
function withoutComplement(phrase: NounPhrase, clause: Clause, { tokens, lexicon }: AttributionContext): TokenRange {
  const words = lexicon.speechAct(clause.verbs?.lemma ?? '')?.needs;
  const { from, to } = phrase.tokens;
  if (!words?.length) return phrase.tokens;
  for (let i = phrase.core.to; i < to; i++) if (words.includes((tokens[i] as Token).normal)) return { from, to: i };
  return phrase.tokens;
}
