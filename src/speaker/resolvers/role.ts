import type { RoleNoun } from '../../lexicon/lexicon.js';
import type { Mention } from '../../model/mention.js';
import { type Entity, lastBefore, type Resolution, through } from '../entity.js';
import { masculine, type Office } from '../office.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/**
 * A function met before: "der Präsidentenberater" after "Präsidentenberater Juri Uschakow", "die Ministerin" after
 * "Außenministerin Rice", "der Staatschef" after "Präsident Chávez", "der ukrainische Präsident" rather than the French one.
 */
export const role: Resolver = {
  name: 'role',
  of: ['role'],
  resolve(mention, scene) {
    if (!mention.role || (!mention.definite && mention.number === 'sg')) return undefined;
    const asked = scene.offices.of(mention.role);
    if (!asked) return undefined;
    const bearers = bearersOf(asked, scene);
    const isContested = bearers.length > 1 && asked.origin !== undefined;
    const fitting: Fitting[] = [];
    for (const entity of bearers) {
      if (!admits(entity, mention) || (isContested && !tellsLand(entity))) continue;
      const fit = fitOf(entity, asked, mention);
      if (fit > 0) fitting.push({ entity, fit, at: nearness(entity, mention) });
    }
    const best = fitting.length > 1 ? fitting.sort(bestFirst)[0] : fitting[0];
    if (!best) return fromLand(asked, mention, scene);
    const rivals: Entity[] = [];
    for (const { entity, fit } of fitting) if (fit === best.fit && entity !== best.entity) rivals.push(entity);
    return through(best.entity, mention, rivals);
  },
};

/** A bearer of a function: how well it fits, and where it stands. */
interface Fitting {
  readonly entity: Entity;
  readonly fit: number;
  readonly at: number;
}

const bestFirst = (a: Fitting, b: Fitting): number => b.fit - a.fit || b.at - a.at;

/** "der brasilianische Präsident" after "Luis Ferro (Brasilien)", when the text has named only him with that land. */
function fromLand({ origin, noun }: Office, mention: Mention, scene: Scene): Resolution | undefined {
  if (!origin || scene.lexicon.role(noun)?.kind !== 'office') return undefined;
  const people = (scene.byRole.get(`land ${origin}`) ?? []).filter(
    (entity) => entity.roles.length === 0 && admits(entity, mention),
  );
  const [only, other] = people;
  return only && !other && lastBefore(only, mention.tokens.from) ? through(only, mention) : undefined;
}

/** With several presidents in the text, "der brasilianische Präsident" is none whose land is not told. */
const tellsLand = ({ offices }: Entity): boolean =>
  offices.some(({ origin, of }) => origin !== undefined || of.size > 0);

/** Those known by the listed noun, a synonym of it or, with a land, as somebody's "ukrainischer Amtskollege". */
function bearersOf({ noun, origin }: Office, { byRole, offices }: Scene): readonly Entity[] {
  const bearers: Entity[] = [];
  for (const name of offices.namesOf(noun)) add(bearers, byRole.get(name));
  if (origin) for (const name of colleagues) add(bearers, byRole.get(name));
  return bearers;
}

const colleagues: readonly string[] = ['amtskollege', 'amtskollegin'];

function add(bearers: Entity[], entities: readonly Entity[] = nobody): void {
  for (const entity of entities) if (!bearers.includes(entity)) bearers.push(entity);
}

const nobody: readonly Entity[] = [];

const admits = (entity: Entity, mention: Mention): boolean =>
  entity.number === mention.number &&
  (mention.number === 'pl' || !mention.gender || !entity.gender || mention.gender === entity.gender);

/** How well one of the entity's functions agrees with the description; 0 where they contradict. Of people named later only the same words. */
function fitOf(entity: Entity, asked: Office, mention: Mention): number {
  let best = 0;
  let isContradicted = false;
  for (const known of entity.offices) {
    const fit = agreement(known, asked);
    if (fit === contradiction) isContradicted = true;
    else if (fit > best) best = fit;
  }
  if (best >= sameHead) return best;
  return isContradicted || lastBefore(entity, mention.tokens.from) === undefined ? 0 : best;
}

const sameHead = 4;
const contradiction = -1;

/**
 * 5 the same words · 4 the same head · 3 "Ministerin" / "Außenministerin" · 2 the other way round · 1 a synonym, or the same person's by
 * another word ("Anwältin der Frau", "Anwältin des Opfers") · 0 nothing in common · -1 somebody else's of the same function.
 */
function agreement(known: Office, asked: Office): number {
  if (known.origin && asked.origin && known.origin !== asked.origin) return 0;
  if (asked.origin && !known.origin && known.of.size && !known.of.has(asked.origin.toLowerCase())) return 0;
  if (known.of.size && asked.of.size && ![...asked.of].some((word) => known.of.has(word))) {
    if (known.head !== asked.head) return 0;
    return mayBeOne(known.person, asked.person) ? 1 : contradiction;
  }
  if (known.head === asked.head) return known.origin === asked.origin && asked.of.size === known.of.size ? 5 : 4;
  if (known.head.endsWith(asked.head)) return asked.of.size && !sharesFirstPart(known, asked) ? 0 : 3;
  if (asked.head.endsWith(known.head)) return known.of.size ? 0 : 2;
  // "SPD-Politiker" and "CDU-Politiker", "Innenminister" and "Außenminister"
  return masculine(known.noun) === masculine(asked.noun) ? 0 : 1;
}

/** "Frau" and "Opfer" may be one person; two functions are two people, and so are a man and a woman. */
function mayBeOne(a: RoleNoun | undefined, b: RoleNoun | undefined): boolean {
  if (!a || !b || (a.kind !== 'trait' && b.kind !== 'trait' && a.kind !== 'relation' && b.kind !== 'relation'))
    return false;
  return a.gender === b.gender || a.gender === 'n' || b.gender === 'n';
}

/** "der Berater des Präsidenten" may be the "Präsidentenberater"; "die Anwältin des Opfers" is no "Staatsanwältin". */
const sharesFirstPart = (known: Office, asked: Office): boolean =>
  known.of.size > 0 || [...asked.of].some((word) => known.head.startsWith(word.slice(0, -1)));

function nearness(entity: Entity, mention: Mention): number {
  return lastBefore(entity, mention.tokens.from)?.tokens.from ?? -1;
}
