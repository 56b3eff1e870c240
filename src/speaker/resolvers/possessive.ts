import { antecedents } from '../antecedents.js';
import { through } from '../entity.js';
import type { Resolver } from '../resolver.js';

/** "seiner Meinung nach", "nach eigenen Angaben": the subject of the sentence, else the person spoken of before. */
export const possessive: Resolver = {
  name: 'possessive',
  resolve(mention, scene) {
    if (mention.kind !== 'pronoun') return undefined;
    const form = scene.tokens[mention.head]?.normal ?? '';
    if (!scene.lexicon.pronoun(form).some((row) => row.kind === 'possessive')) return undefined;
    const [best, ...others] = antecedents(mention, scene);
    if (!best) return undefined;
    return through(
      best.entity,
      mention,
      others.filter((other) => other.score === best.score).map((other) => other.entity),
    );
  },
};
