import type { Mention } from '../../model/mention.js';
import { type Entity, lastBefore, through } from '../entity.js';
import { halfName, surnameOf } from '../fold.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** "Merkel", "Frau Merkel", "Kanzlerin Merkel" after "Angela Merkel"; two of one surname are told apart by gender, then by nearness. */
export const surname: Resolver = {
  name: 'surname',
  of: ['name'],
  resolve(mention, scene) {
    if (mention.name === undefined) return undefined;
    if (mention.name.includes(' ') && !/^\p{Ll}/u.test(mention.name)) return undefined;
    const { bySurname } = scene;
    const bearers = bySurname.get(surnameOf(mention.name)) ?? bySurname.get(halfName(mention.name)) ?? nobody;
    const fitting: Entity[] = [];
    for (const entity of bearers)
      if (!mention.gender || !entity.gender || entity.gender === mention.gender) fitting.push(entity);
    if (fitting.length < 2) return fitting[0] && through(fitting[0], mention);
    const [nearest, ...others] = byNearness(byFunction(fitting, mention, scene), mention);
    return through(nearest as Entity, mention, others);
  },
};

const nobody: readonly Entity[] = [];

/** "Minister Weber" is the one of them who is known as a minister. */
function byFunction(entities: readonly Entity[], { role }: Mention, { offices }: Scene): readonly Entity[] {
  const asked = role === undefined ? undefined : offices.of(role);
  if (!asked) return entities;
  const holders = entities.filter((entity) => entity.offices.some(({ noun }) => noun === asked.noun));
  return holders.length > 0 ? holders : entities;
}

/** Those named before first, the latest at the front. */
function byNearness(entities: readonly Entity[], mention: Mention): readonly Entity[] {
  const distance = (entity: Entity) => {
    const last = lastBefore(entity, mention.tokens.from);
    return last ? mention.tokens.from - last.tokens.from : Number.MAX_SAFE_INTEGER;
  };
  return [...entities].sort((a, b) => distance(a) - distance(b) || a.order - b.order);
}
