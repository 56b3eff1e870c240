import type { Mention } from '../../model/mention.js';
import { type Antecedent, antecedents } from '../antecedents.js';
import { type Entity, lastBefore, through } from '../entity.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** How close a second candidate must come to be named as a rival. */
const margin = 1;

/** "er", "sie", "dieser", "die" in a relative clause: gender, number, subject, nearness, and who spoke before decide. */
export const pronoun: Resolver = {
  name: 'pronoun',
  resolve(mention, scene) {
    if (mention.kind !== 'pronoun') return undefined;
    const [best, ...others] = isRelative(mention, scene) ? nearest(mention, scene) : antecedents(mention, scene);
    if (!best) return undefined;
    const rivals = others.filter((other) => best.score - other.score < margin).map((other) => other.entity);
    return through(best.entity, mention, rivals);
  },
};

const isRelative = (mention: Mention, { grammar }: Scene): boolean => grammar.tags[mention.head] === 'PREL';

/** A relative clause belongs to the phrase before it: "die Anwältin der Frau, die …" rather than an earlier subject. */
function nearest(mention: Mention, scene: Scene): readonly Antecedent[] {
  const sentence = scene.sentence(mention.head);
  const ends = (entity: Entity) => lastBefore(entity, mention.head)?.tokens.to ?? 0;
  return antecedents(mention, scene)
    .filter(({ entity }) => scene.sentence(Math.max(0, ends(entity) - 1)) === sentence)
    .map(({ entity }) => ({ entity, score: ends(entity) }))
    .sort((a, b) => b.score - a.score);
}
