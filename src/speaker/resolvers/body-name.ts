import type { Mention } from '../../model/mention.js';
import { type Entity, through } from '../entity.js';
import { fold, surnameOf } from '../fold.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';
import { namedLater } from './organisation.js';

/**
 * "Nordstrom" after or before "der Konzern Nordstrom": a bare name that looks like a surname is the body's when the text has a body and
 * nobody of that name.
 */
export const bodyName: Resolver = {
  name: 'body-name',
  of: ['name', 'role'],
  resolve(mention, scene) {
    const name = bareName(mention);
    if (name === undefined || isPerson(name, scene)) return undefined;
    const entity =
      scene.byName.get(fold(name))?.findLast(({ kind }) => kind === 'organisation') ?? namedLater(name, mention, scene);
    return entity && through(entity, mention);
  },
};

/** A name without function or title; words that only the attribution took for a speaker have it as their description. */
function bareName({ kind, name, role, title, number }: Mention): string | undefined {
  if (number === 'pl' || title !== undefined) return undefined;
  if (kind === 'name') return role === undefined ? name : undefined;
  return kind === 'role' && /^\p{Lu}\S*$/u.test(role ?? '') ? role : undefined;
}

const isPerson = (name: string, { bySurname }: Scene): boolean =>
  (bySurname.get(surnameOf(name)) ?? []).some((entity: Entity) => entity.kind === 'person');
