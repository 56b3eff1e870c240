import type { Tag } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';

const between: ReadonlySet<Tag> = new Set(['ADJA', 'ADJD', 'ADV', 'NUM']);
/** Endings that a past tense and an inflected participle share: "verfolgten", "ernannte". */
const ambiguous = /t(?:e|en)$/;

/**
 * Mends participles that a tagger takes for verbs: "die drei *beteiligten* Firmen", "der zuvor *verwendete* Anzünder". A finite verb does not stand
 * between an article with its attributes and the noun.
 */
export function withParticiples(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tags: readonly Tag[],
): readonly Tag[] {
  const mended = [...tags];
  for (const { tokens: range } of sentences) {
    /** Article and attributes stand before the token. */
    let attributed = false;
    for (let i = range.from; i < range.to; i++) {
      const tag = mended[i] as Tag;
      const within = attributed && i > range.from && between.has(mended[i - 1] as Tag);
      if (tag === 'FIN' && within && tags[i + 1] === 'NOUN' && ambiguous.test((tokens[i] as Token).normal))
        mended[i] = 'ADJA';
      attributed = tag === 'DET' || (attributed && between.has(mended[i] as Tag));
    }
  }
  return mended;
}
