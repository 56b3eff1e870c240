import type { Mention } from '../../model/mention.js';
import { type Entity, through } from '../entity.js';
import { fold } from '../fold.js';
import type { Resolver } from '../resolver.js';

/**
 * The same name again, or its bare head with the article: "die Polizei" after "die Mainzer Polizei", "der Verband" after
 * "Deutscher Journalisten-Verband", "der Konzern" after a company.
 */
export const organisation: Resolver = {
  name: 'organisation',
  resolve(mention, scene) {
    if (mention.kind !== 'organisation' || !mention.name) return undefined;
    const same = scene.byName.get(fold(mention.name))?.findLast((entity) => entity.kind !== 'person');
    if (same) return through(same, mention);
    if (!mention.definite) return undefined;
    const words = mention.name.split(' ');
    const noun = scene.lexicon.organisation(words[0] as string);
    if (words.length !== 1 || !noun) return undefined;
    const candidates = (scene.byRole.get(fold(noun.noun)) ?? []).filter((entity) => isNarrower(entity, mention));
    const entity = candidates.at(-1);
    return entity && through(entity, mention);
  },
};

/** The entity's own description ends in the mention's word, or the mention's word is the plain listed noun. */
const isNarrower = (entity: Entity, mention: Mention): boolean =>
  entity.number === mention.number && entity.kind !== 'person' && entity.kind !== 'unnamed';
