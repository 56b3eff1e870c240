import type { Mention } from '../../model/mention.js';
import { type Entity, lastBefore, through } from '../entity.js';
import { fold } from '../fold.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/**
 * A function met before: "der Präsidentenberater" after "Präsidentenberater Juri Uschakow", "die Ministerin" after
 * "Außenministerin Rice", "der ukrainische Präsident" rather than the French one.
 */
export const role: Resolver = {
  name: 'role',
  resolve(mention, scene) {
    if (mention.kind !== 'role' || !mention.role || (!mention.definite && mention.number === 'sg')) return undefined;
    const noun = scene.lexicon.role(scene.tokens[mention.head]?.text ?? '')?.noun;
    if (!noun) return undefined;
    const bearers = (scene.byRole.get(fold(noun)) ?? []).filter((entity) => admits(entity, mention));
    const ranked = bearers
      .map((entity) => ({ entity, fit: fitOf(entity, mention, noun, scene) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || nearness(b.entity, mention) - nearness(a.entity, mention));
    const best = ranked[0];
    if (!best) return undefined;
    const rivals = ranked
      .slice(1)
      .filter(({ fit }) => fit === best.fit)
      .map(({ entity }) => entity);
    return through(best.entity, mention, rivals);
  },
};

const admits = (entity: Entity, mention: Mention): boolean =>
  entity.number === mention.number &&
  (!mention.gender || !entity.gender || mention.gender === entity.gender || mention.number === 'pl');

/** How well one of the entity's functions agrees with the description; 0 where they contradict each other. */
function fitOf(entity: Entity, mention: Mention, noun: string, scene: Scene): number {
  return Math.max(0, ...entity.roles.map((known) => agreement(known, mention.role as string, noun, scene)));
}

/** "Präsidentenberater" / "Präsidentenberater" 3, "Berater" / "Präsidentenberater" 2, "ukrainischer" / "französischer" 0. */
function agreement(known: string, asked: string, noun: string, scene: Scene): number {
  const [a, b] = [describe(known, scene), describe(asked, scene)];
  if (!a || !b) return 0;
  if (a.origin && b.origin && a.origin !== b.origin) return 0;
  if (a.head === b.head) return a.origin === b.origin ? 4 : 3;
  if (b.head === fold(noun)) return 2;
  return a.head.endsWith(b.head) || b.head.endsWith(a.head) ? 1 : 0;
}

/** The head noun of a description and the land it tells. */
function describe(text: string, { lexicon }: Scene): { head: string; origin?: string } | undefined {
  const words = text.split(' ');
  const at = words.findIndex((word) => lexicon.role(word));
  if (at < 0) return undefined;
  const origin = words
    .slice(0, at)
    .map((word) => lexicon.origin(word.replace(/e[rsnm]?$/, '')) ?? lexicon.origin(word))
    .find((land) => land);
  const noun = words[at] as string;
  const prefix = /^(\p{Lu}{2,})-/u.exec(noun)?.[1];
  return { head: fold(noun), origin: origin ?? (prefix === 'US' ? 'USA' : undefined) };
}

function nearness(entity: Entity, mention: Mention): number {
  return lastBefore(entity, mention.tokens.from)?.tokens.from ?? -1;
}
