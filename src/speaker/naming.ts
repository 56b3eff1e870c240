import type { Lexicon } from '../lexicon/lexicon.js';
import type { Entity } from './entity.js';

/** The name to show: the fullest name, the names of the members, the body that a town stands for, or the first description. */
export function nameOf(entity: Entity, lexicon: Lexicon): string {
  if (entity.members.length) return enumerate(entity.members.map((member) => nameOf(member, lexicon)));
  const name = entity.name ?? entity.roles[0] ?? '';
  const place = entity.kind === 'organisation' ? lexicon.metonym(name) : undefined;
  return place && place.gender === undefined ? place.meaning : name;
}

/** "Ohm, Kern und Weber". */
const enumerate = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
