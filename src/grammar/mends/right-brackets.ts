import type { Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../tagger/word.js';
import type { Mend, Tagged } from './mend.js';

/**
 * Mends what closes a verb bracket and looks like something else: "wurde *beschlossen*, …" as an adjective, "konnten sich *einigen*, …" as an
 * article or pronoun. Only the last word of a stretch that holds the other half of the bracket. Before "zu wollen" stands an infinitive, unless it
 * is the only verb: "Sie *scheinen* gelogen zu haben".
 */
export const rightBrackets: Mend = ({ tokens, tags, words }, range) => {
  let auxiliary = false;
  let modal = false;
  /** The sentence has a verb already, or opens with "ohne", which asks for "zu". */
  let finite = /^(?:anstatt|ohne|statt|um)$/.test(tokens[range.from]?.normal ?? '');
  for (let i = range.from; i < range.to; i++) {
    const { text, kind } = tokens[i] as Token;
    if (kind === 'punctuation' && isCut(text)) {
      auxiliary = false;
      modal = false;
    } else if (tags[i] === 'FIN' && finite && isInfinitive({ tokens, tags, words }, i)) {
      tags[i] = 'INF';
    } else if (tags[i] === 'FIN' && !(modal && closesBehindMark({ tokens, tags, words }, i))) {
      finite = true;
      const { halves } = words[i] as Word;
      auxiliary = halves.participle;
      modal = halves.infinitive;
    } else if ((auxiliary || modal) && closes(tokens[i + 1])) {
      const { readings } = words[i] as Word;
      if (auxiliary && tags[i] === 'ADJD' && readings.some(({ form }) => form === 'participle')) tags[i] = 'PP';
      if (modal && mistaken.has(tags[i] as Tag) && readings.some(({ form }) => form === 'infinitive')) tags[i] = 'INF';
    }
  }
};

/** "…, darüber *bestimmen* zu wollen", "…, ihn *fallen* gelassen zu haben" */
function isInfinitive({ tokens, tags, words }: Tagged, at: number): boolean {
  const zu = tags[at + 1] === 'PP' ? at + 2 : at + 1;
  if (tags[zu] !== 'PTKZU' || !governing.test(tokens[zu + 1]?.normal ?? '')) return false;
  return (words[at] as Word).readings.some(({ form }) => form === 'infinitive');
}

const governing = /^(?:dürfen|haben|können|lassen|müssen|sollen|wollen)$/;

const mistaken: ReadonlySet<Tag> = new Set(['DET', 'FIN', 'PRON']);

/** "es werde „keine Härte“ *geben*": behind a closing mark it looks like the verb of a frame, which has somebody who speaks behind it. */
const closesBehindMark = ({ tokens, words }: Tagged, at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' &&
  closes(tokens[at + 1]) &&
  words[at]?.readings.some(({ form }) => form === 'infinitive') === true;

/** Comma, stop and the like, by the first character. */
const isCut = (text: string): boolean => ',;:.!?…'.includes(text.charAt(0));

const closes = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === 'punctuation' && isCut(next.text));
