import type { NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

/** "am Montag", "heute Abend": no noun that another phrase belongs to. */
const time = /(?:tag|abend|morgen|mittag|nacht|woche|jahr)$/;
const longestObject = 4;

/** "warf ihr *mangelnde Abgrenzung* gegenüber der Stadt vor": a phrase with a preposition tells more about the object before it. */
export function belongsToObject(
  { preposition = 0 }: NounPhrase,
  speaker: TokenRange | undefined,
  context: AttributionContext,
): boolean {
  if (!isBehindNoun(preposition, speaker, context)) return false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - longestObject); i--) {
    const phrase = context.phraseAt(i);
    if (phrase?.core.to !== preposition) continue;
    return (
      phrase.preposition === undefined || /^(?:als|von)$/.test((context.tokens[phrase.preposition] as Token).normal)
    );
  }
  return false;
}

/** "bei der Eröffnung *der Behörde*", but "sagte am Montag *der Zeitung*". */
export const isGenitive = (
  { tokens: { from } }: NounPhrase,
  speaker: TokenRange | undefined,
  context: AttributionContext,
): boolean => context.tokens[from]?.normal === 'der' && isBehindNoun(from, speaker, context);

/** "von zehn Häusern *und einer Kirche*": it stands with what is before it. */
export const isJoined = ({ tokens: { from } }: NounPhrase, { tokens }: AttributionContext): boolean =>
  /^(?:und|oder|sowie)$/.test(tokens[from - 1]?.normal ?? '');

const isBehindNoun = (at: number, speaker: TokenRange | undefined, context: AttributionContext): boolean =>
  context.grammar.tags[at - 1] === 'NOUN' &&
  speaker?.to !== at &&
  context.sentenceAt(at)?.tokens.from !== at &&
  !time.test(context.tokens[at - 1]?.normal ?? '');
