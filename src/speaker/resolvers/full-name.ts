import { sameName } from '../../compare/names.js';
import { through } from '../entity.js';
import { fold, surnameOf } from '../fold.js';
import type { Resolver } from '../resolver.js';

/** "Angela Merkel" is "Angela Merkel", also as "A. Merkel", "Angela Dorothea Merkel" or in another transliteration. */
export const fullName: Resolver = {
  name: 'full-name',
  of: ['name'],
  resolve(mention, scene) {
    if (!mention.name?.includes(' ')) return undefined;
    const { name } = mention;
    const same = scene.byName.get(fold(name))?.find((entity) => entity.kind === 'person');
    if (same) return through(same, mention);
    const sameSurname = scene.bySurname.get(surnameOf(name)) ?? [];
    const variants = sameSurname.filter((entity) => entity.name !== undefined && sameName(entity.name, name));
    return variants.length === 1 && variants[0] ? through(variants[0], mention) : undefined;
  },
};
