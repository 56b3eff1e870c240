import { through } from '../entity.js';
import { fold } from '../fold.js';
import type { Resolver } from '../resolver.js';

/** "Kiew" after "die ukrainische Regierung": the place stands for the body that the text has named. */
export const metonym: Resolver = {
  name: 'metonym',
  of: ['organisation'],
  resolve(mention, scene) {
    if (!mention.name) return undefined;
    const row = scene.lexicon.metonym(mention.name);
    if (!row) return undefined;
    const entity = (scene.byName.get(fold(row.name)) ?? scene.byName.get(fold(row.meaning)))?.at(-1);
    return entity && through(entity, mention);
  },
};
