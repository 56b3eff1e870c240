import type { Mention } from '../../model/mention.js';
import { enter } from '../cast.js';
import type { Entity, Met } from '../entity.js';
import { index } from '../lists.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** "Müller und Schmidt": a group of the two; the same two again are the same group. */
export const group: Resolver = {
  name: 'group',
  of: ['name', 'role', 'organisation'],
  resolve(mention, scene) {
    if (mention.name !== undefined || mention.role !== undefined) return undefined;
    const parts = partsOf(mention, scene);
    const members = parts.map(({ entity }) => entity);
    if (members.length < 2) return undefined;
    const key = keyOf(members);
    const entity = scene.byName.get(key)?.[0] ?? enter(scene, mention, members);
    index(scene.byName, key, entity);
    return { entity, evidence: parts.map((part) => part.mention), rivals: [] };
  },
};

const keyOf = (members: readonly Entity[]): string =>
  members
    .map((member) => member.order)
    .sort((a, b) => a - b)
    .join('+');

/** The outermost mentions within a joint one; they were read just before it. */
function partsOf({ tokens: { from, to } }: Mention, { seen }: Scene): readonly Met[] {
  const parts: Met[] = [];
  let end = to;
  for (let i = seen.length - 1; i >= 0; i--) {
    const part = seen[i] as Met;
    const { tokens } = part.mention;
    if (tokens.to <= from) break;
    if (tokens.from < from || tokens.to > end) continue;
    parts.unshift(part);
    end = tokens.from;
  }
  return parts;
}
