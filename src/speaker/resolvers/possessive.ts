import { type Antecedent, antecedents } from '../antecedents.js';
import { type Entity, through } from '../entity.js';
import { pronounAt } from '../pronoun-word.js';
import type { Resolver } from '../resolver.js';

/** "seiner Meinung nach", "nach eigenen Angaben": the subject of the sentence, else the person spoken of before. */
export const possessive: Resolver = {
  name: 'possessive',
  of: ['pronoun'],
  resolve(mention, scene) {
    if (!pronounAt(mention.head, scene).possessive) return undefined;
    const found = antecedents(mention, scene);
    const best = found[0];
    return best && through(best.entity, mention, equals(found, best.score));
  },
};

/** The others that have the best score as well. */
function equals(found: readonly Antecedent[], score: number): readonly Entity[] {
  const others: Entity[] = [];
  for (let i = 1; i < found.length && (found[i] as Antecedent).score === score; i++)
    others.push((found[i] as Antecedent).entity);
  return others;
}
