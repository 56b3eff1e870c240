import type { Entity } from './entity.js';

/** The name to show: the fullest name, the names of the members, or the longest description. */
export function nameOf(entity: Entity): string {
  if (entity.members.length) return entity.members.map(nameOf).join(' und ');
  return entity.name ?? entity.roles[0] ?? '';
}
