import type { Tag } from '../../model/grammar.js';
import type { Mend } from './mend.js';

const opensPhrase: ReadonlySet<Tag> = new Set(['ADJA', 'DET', 'NOUN', 'PRF', 'PRON', 'PROPN']);

/**
 * "Die Kommission, ein Gremium aus Fachleuten, *bezeichnet* das als falsch.": a sentence with a stop and no finite verb has it behind the apposition,
 * where it looks like a participle. What goes on with a preposition is one: "begleitet von Musik".
 */
export const behindApposition: Mend = ({ tokens, tags, words }, { from, to }) => {
  if (tokens[to - 1]?.text !== '.') return;
  let verb: number | undefined;
  for (let i = from; i < to; i++) {
    if (tags[i] === 'FIN') return;
    const opens = i > from && tags[i] === 'PP' && tokens[i - 1]?.text === ',' && opensPhrase.has(tags[i + 1] as Tag);
    if (opens && words[i]?.finiteReadings.length) verb ??= i;
  }
  if (verb !== undefined) tags[verb] = 'FIN';
};
