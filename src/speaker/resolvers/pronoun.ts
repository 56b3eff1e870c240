import { antecedents } from '../antecedents.js';
import { through } from '../entity.js';
import type { Resolver } from '../resolver.js';

/** How close a second candidate must come to be named as a rival. */
const margin = 1;

/** "er", "sie", "dieser", "die" in a relative clause: gender, number, subject, nearness, and who spoke before decide. */
export const pronoun: Resolver = {
  name: 'pronoun',
  resolve(mention, scene) {
    if (mention.kind !== 'pronoun') return undefined;
    const [best, ...others] = antecedents(mention, scene);
    if (!best) return undefined;
    const rivals = others.filter((other) => best.score - other.score < margin).map((other) => other.entity);
    return through(best.entity, mention, rivals);
  },
};
