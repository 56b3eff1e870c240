import type { ListedPerson } from '../../model/listed-person.js';
import type { Mention } from '../../model/mention.js';
import { enterListed } from '../cast.js';
import { type Entity, through } from '../entity.js';
import { fold, surnameOf } from '../fold.js';
import { functionKey, type House } from '../house.js';
import { masculine, type Office } from '../office.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/**
 * A name that the newsroom's list knows: "Carla Ruhl" as a listed spelling, "K. Ruhl", "Ruhl", "Ministerin Ruhl". A surname is
 * the listed person's unless the text gives it another given name, gender or function, or the list has two who fit.
 */
export const listedName: Resolver = {
  name: 'house-list',
  of: ['name', 'role', 'organisation'],
  resolve(mention, scene) {
    if (mention.name === undefined || isEmpty(scene.house)) return undefined;
    const person = only([...spelt(mention.name, scene), ...abbreviated(mention, scene)].filter(admits(mention)));
    const listed = person ?? (mention.kind === 'name' ? bySurname(mention, scene) : undefined);
    return listed && through(entityOf(listed, scene), mention);
  },
};

/** "die Finanzministerin" when the text has no bearer of this function and the list has one. */
export const listedFunction: Resolver = {
  name: 'house-list',
  of: ['role'],
  resolve(mention, scene) {
    if (!mention.role || !mention.definite || mention.number === 'pl') return undefined;
    if (isEmpty(scene.house)) return undefined;
    const asked = scene.offices.of(mention.role);
    if (!asked || isModified(mention.role, asked)) return undefined;
    const bearers = (scene.house.byFunction.get(functionKey(asked.noun)) ?? []).filter(
      (person) => admits(mention)(person) && functionsOf(person, scene).some((known) => isSame(known, asked)),
    );
    const person = only(bearers);
    const others = scene.byRole.get(fold(asked.noun)) ?? [];
    if (!person || others.some((entity) => entity.kind === 'person' && entity.listed !== person)) return undefined;
    return through(entityOf(person, scene), mention);
  },
};

const isEmpty = ({ byName }: House): boolean => byName.size === 0;

const spelt = (name: string, { house }: Scene): readonly ListedPerson[] => house.byName.get(fold(name)) ?? [];

/** "K. Ruhl", "Karla M. Ruhl" for "Karla Ruhl"; "Karl Ruhl" is another. */
function abbreviated({ name = '', kind }: Mention, { house }: Scene): readonly ListedPerson[] {
  const given = givenNames(name);
  if (kind !== 'name' || given.length === 0) return [];
  const namesakes = house.bySurname.get(surnameOf(name)) ?? [];
  return namesakes.filter((person) => {
    const known = givenNames(person.name);
    const [shorter, longer] = given.length < known.length ? [given, known] : [known, given];
    return shorter.length > 0 && shorter.every((part, i) => isSameGiven(part, longer[i] as string));
  });
}

const givenNames = (name: string): readonly string[] =>
  fold(name)
    .split(' ')
    .slice(0, -1)
    .filter((word) => !PARTICLES.has(word));
const PARTICLES: ReadonlySet<string> = new Set(['de', 'der', 'van', 'von', 'zu']);

const isSameGiven = (a: string, b: string): boolean =>
  a === b || (/^.\.?$/u.test(a) && b.startsWith(a[0] as string)) || (/^.\.?$/u.test(b) && a.startsWith(b[0] as string));

function bySurname(mention: Mention, scene: Scene): ListedPerson | undefined {
  const name = mention.name as string;
  if (name.includes(' ') && !/^\p{Ll}/u.test(name)) return undefined;
  const namesakes = scene.bySurname.get(surnameOf(name)) ?? [];
  if (namesakes.some((entity) => !entity.listed)) return undefined;
  const asked = mention.role === undefined ? undefined : scene.offices.of(mention.role);
  const listed = scene.house.bySurname.get(surnameOf(name)) ?? [];
  const fitting = listed.filter((person) => admits(mention)(person) && mayHold(person, asked, scene));
  const present = fitting.filter((person) => scene.house.present.has(person));
  return only(present.length > 0 ? present : fitting);
}

const admits =
  ({ gender }: Mention) =>
  (person: ListedPerson): boolean =>
    !gender || !person.gender || person.kind !== 'person' || gender === person.gender;

const functionsOf = ({ functions }: ListedPerson, { offices }: Scene): readonly Office[] =>
  functions.flatMap((described) => offices.of(described) ?? []);

/** No function is told of one of them, or one of the listed ones agrees: "Ministerin" with "Finanzministerin". */
function mayHold(person: ListedPerson, asked: Office | undefined, scene: Scene): boolean {
  const known = functionsOf(person, scene);
  if (!asked || known.length === 0) return true;
  const head = masculine(asked.head);
  return known.some(
    (office) =>
      (masculine(office.head).endsWith(head) || head.endsWith(masculine(office.head))) &&
      (!office.origin || !asked.origin || office.origin === asked.origin),
  );
}

/** The same words, but for gender: "Sprecherin des Hafenamts" is no other spokeswoman. */
const isSame = (known: Office, asked: Office): boolean =>
  masculine(known.head) === masculine(asked.head) &&
  known.origin === asked.origin &&
  known.of.size === asked.of.size &&
  [...asked.of].every((word) => known.of.has(word));

/** "die frühere Finanzministerin" is somebody else; a land is compared with the listed one. */
function isModified(description: string, { head, origin }: Office): boolean {
  const before = description.toLowerCase().split(' ').indexOf(head);
  return before > (origin ? 1 : 0);
}

/** The one person of a list that may name him twice; undefined when there are several or none. */
const only = (people: readonly ListedPerson[]): ListedPerson | undefined =>
  people.every((person) => person === people[0]) ? people[0] : undefined;

function entityOf(person: ListedPerson, scene: Scene): Entity {
  return scene.house.present.get(person) ?? enterListed(scene, person);
}
