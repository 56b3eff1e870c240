import type { Mention } from '../../model/mention.js';
import { enter } from '../cast.js';
import { type Entity, type Met, through } from '../entity.js';
import { fold } from '../fold.js';
import { index } from '../lists.js';
import { masculine } from '../office.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** Sentences back in which they must have been named. */
const reach = 2;

/** "Krüger und Petersen trafen sich. Beide betonten …", "Die beiden Minister …": the last people, or the group that they were called. */
export const both: Resolver = {
  name: 'both',
  of: ['pronoun', 'role'],
  resolve(mention, scene) {
    const count = countOf(mention, scene);
    if (count === undefined) return undefined;
    const group = lastGroup(mention, count, scene);
    if (group) return mayBe(mention, group.members, scene) ? through(group, mention) : undefined;
    const people: Entity[] = [];
    const evidence: Mention[] = [];
    for (let i = scene.seen.length - 1; i >= 0 && people.length < count; i--) {
      const { mention: seen, entity } = scene.seen[i] as Met;
      if (distance(mention, seen, scene) > reach) break;
      if (entity.kind !== 'person' || people.includes(entity)) continue;
      people.push(entity);
      evidence.push(seen);
    }
    if (people.length < count || !mayBe(mention, people, scene)) return undefined;
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

/** Sentences from one mention back to another. */
const distance = (mention: Mention, seen: Mention, { sentenceOf }: Scene): number =>
  (sentenceOf[mention.head] as number) - (sentenceOf[seen.head] as number);

const counts: ReadonlyMap<string, number> = new Map([
  ['beide', 2],
  ['beiden', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
]);

/** How many "beide", "die beiden", "die drei Abgeordneten" are; undefined for other words. */
function countOf({ kind, number, definite, head, tokens: { from } }: Mention, { tokens }: Scene): number | undefined {
  if (kind === 'pronoun') return /^beiden?$/.test(tokens[head]?.normal ?? '') ? 2 : undefined;
  if (kind !== 'role' || number !== 'pl' || !definite || !/^d(?:ie|en|er)$/.test(tokens[from]?.normal ?? ''))
    return undefined;
  return counts.get(tokens[from + 1]?.normal ?? '');
}

/** "die beiden Frauen" are no men; "die beiden Minister" are two of whom the text says so, or nothing else. */
function mayBe({ kind, gender, role = '' }: Mention, members: readonly Entity[], { offices, lexicon }: Scene): boolean {
  if (kind === 'pronoun') return true;
  if (gender === 'f' && members.some((member) => member.gender === 'm')) return false;
  const asked = offices.of(role)?.noun;
  if (asked === undefined) return false;
  const isOffice = (told: string) => lexicon.role(offices.of(told)?.noun ?? '')?.kind === 'office';
  const general = /^Politiker(?:in)?$/.test(asked);
  return members.every(
    ({ roles }) =>
      roles.length === 0 ||
      roles.some(
        (told) =>
          (general && isOffice(told)) || offices.nouns(told).some((noun) => masculine(noun) === masculine(fold(asked))),
      ),
  );
}

/** Those who were named together, with nobody else after them: "Anna Ohm und Jan Brehm von der Liste". */
function lastGroup(mention: Mention, count: number, scene: Scene): Entity | undefined {
  for (let i = scene.seen.length - 1; i >= 0; i--) {
    const { mention: seen, entity } = scene.seen[i] as Met;
    if (distance(mention, seen, scene) > reach) return undefined;
    if (entity.members.length === count) return entity;
    if (entity.kind === 'person') return undefined;
  }
  return undefined;
}
