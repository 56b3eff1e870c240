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
  of: ['pronoun'],
  resolve(mention, scene) {
    const found = isRelative(mention, scene) ? nearest(mention, scene) : antecedents(mention, scene);
    const best = found[0];
    return best && through(best.entity, mention, rivalsOf(found, best.score));
  },
};

/** The others that come close. */
function rivalsOf(found: readonly Antecedent[], score: number): readonly Entity[] {
  const rivals: Entity[] = [];
  for (let i = 1; i < found.length; i++) {
    const other = found[i] as Antecedent;
    if (score - other.score < margin) rivals.push(other.entity);
  }
  return rivals;
}

const isRelative = (mention: Mention, { grammar }: Scene): boolean => grammar.tags[mention.head] === 'PREL';

/** A relative clause belongs to the phrase before it: "die Anwältin der Frau, die …" rather than an earlier subject. */
function nearest(mention: Mention, scene: Scene): readonly Antecedent[] {
  const sentence = scene.sentenceOf[mention.head];
  const found: Antecedent[] = [];
  for (const { entity } of antecedents(mention, scene)) {
    const end = lastBefore(entity, mention.head)?.tokens.to ?? 0;
    if (scene.sentenceOf[Math.max(0, end - 1)] === sentence) found.push({ entity, score: end });
  }
  return found.length > 1 ? found.sort(nearestFirst) : found;
}

const nearestFirst = (a: Antecedent, b: Antecedent): number => b.score - a.score;
