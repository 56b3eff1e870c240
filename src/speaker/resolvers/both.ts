import type { Mention } from '../../model/mention.js';
import { enter, index } from '../cast.js';
import { type Entity, type Met, through } from '../entity.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** Sentences back in which the two must have been named. */
const reach = 2;

/** "Krüger und Petersen trafen sich. Beide betonten …": the last two people, or the group that they were called. */
export const both: Resolver = {
  name: 'both',
  resolve(mention, scene) {
    if (!/^beide$/.test(scene.tokens[mention.head]?.normal ?? '')) return undefined;
    const pair = lastPair(mention, scene);
    if (pair) return through(pair, mention);
    const people: Entity[] = [];
    const evidence: Mention[] = [];
    for (let i = scene.seen.length - 1; i >= 0 && people.length < 2; i--) {
      const { mention: seen, entity } = scene.seen[i] as Met;
      if (scene.sentence(mention.head) - scene.sentence(seen.head) > reach) break;
      if (entity.kind !== 'person' || people.includes(entity)) continue;
      people.push(entity);
      evidence.push(seen);
    }
    if (people.length < 2) return undefined;
    const members = people.reverse();
    const key = members
      .map((member) => member.order)
      .sort((a, b) => a - b)
      .join('+');
    const entity = scene.byName.get(key)?.[0] ?? enter(scene, mention, members);
    index(scene.byName, key, entity);
    return { entity, evidence, rivals: [] };
  },
};

/** The two who were named together, with nobody else after them: "Anna Ohm und Jan Brehm von der Liste". */
function lastPair(mention: Mention, scene: Scene): Entity | undefined {
  for (let i = scene.seen.length - 1; i >= 0; i--) {
    const { mention: seen, entity } = scene.seen[i] as Met;
    if (scene.sentence(mention.head) - scene.sentence(seen.head) > reach) return undefined;
    if (entity.members.length === 2) return entity;
    if (entity.kind === 'person') return undefined;
  }
  return undefined;
}
