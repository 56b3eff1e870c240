import type { Lexicon, OrganisationNoun } from '../lexicon/lexicon.js';
import type { SpeakerKind } from '../model/speaker.js';
import type { Entity } from './entity.js';
import { fold, halfName, surnameOf } from './fold.js';
import { ownName } from './own-name.js';
import type { Scene } from './scene.js';
import type { Lists, ToldFunction } from './told.js';

/** How many bearers of one surname or function are kept in mind; keeps the time linear in long files. */
const remembered = 16;

/** Notes an entity under a key, the latest at the end. */
export function index(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  note(listOf(map, key), entity);
}

/** Notes an entity in each of the lists, the latest at the end. */
export function noteIn(lists: Lists, entity: Entity): void {
  for (const list of lists) note(list, entity);
}

function note(list: Entity[], entity: Entity): void {
  if (list[list.length - 1] === entity) return;
  const at = list.indexOf(entity);
  if (at >= 0) list.splice(at, 1);
  else if (list.length === remembered) list.shift();
  list.push(entity);
}

function listOf(map: Map<string, Entity[]>, key: string): Entity[] {
  const known = map.get(key);
  if (known) return known;
  const list: Entity[] = [];
  map.set(key, list);
  return list;
}

/** Where who bears a name is found again: under the whole name, a person by the surname, a body by its shorter names. */
export function listsOfName(scene: Scene, name: string, kind: SpeakerKind): Lists {
  const { people, bodies, others } = scene.told;
  const told = kind === 'person' ? people : kind === 'organisation' ? bodies : others;
  const known = told.get(name);
  if (known) return known;
  const lists = [listOf(scene.byName, fold(name))];
  if (kind === 'person') for (const key of surnamesOf(name, scene.lexicon)) lists.push(listOf(scene.bySurname, key));
  if (kind === 'organisation')
    for (const other of otherNames(name, scene.lexicon)) lists.push(listOf(scene.byName, fold(other)));
  told.set(name, lists);
  return lists;
}

/** "Ohm", "Schulte-" for "Schulte-Overberg", and "Hu" in "Hu Jia", "Li" in "Li Fei". */
function surnamesOf(name: string, lexicon: Lexicon): readonly string[] {
  const keys = [surnameOf(name)];
  const half = /^(.{3,})-./u.exec(name.slice(name.lastIndexOf(' ') + 1))?.[1];
  if (half) keys.push(halfName(half));
  const first = name.split(' ')[0] as string;
  if (first.length <= 3 || !lexicon.givenName(first)) keys.push(surnameOf(first));
  return keys;
}

/**
 * "AK Datenschutz" will be the "Arbeitskreis Datenschutz", and "Umweltorganisation Grünwelt" be called "Grünwelt"; a town is what it stands
 * for, and the government of a land is what its name stands for.
 */
function otherNames(name: string, lexicon: Lexicon): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const nouns = rest.length ? lexicon.shortBody(first) : [];
  const names = nouns.map((noun) => [noun, ...rest].join(' '));
  const own = ownName(name, lexicon);
  if (own) names.push(own);
  const place = lexicon.metonym(name);
  if (place && place.gender === undefined) names.push(place.meaning);
  const land = /^Regierung (?:von |in |des |der )?(\S+?)s?$/.exec(name)?.[1];
  const ruled = land === undefined ? undefined : (lexicon.metonym(land) ?? lexicon.metonym(`${land}s`));
  if (ruled) names.push(ruled.meaning);
  return names;
}

/** The functions of a description, each with the lists of its nouns: "Außenministerin", "Ministerin". */
export function functionsIn(scene: Scene, description: string): readonly ToldFunction[] {
  const known = scene.told.functions.get(description);
  if (known) return known;
  const functions: ToldFunction[] = [];
  for (const role of rolesIn(description, scene.lexicon)) {
    const lists: Entity[][] = [];
    for (const noun of scene.offices.nouns(role)) lists.push(listOf(scene.byRole, fold(noun)));
    functions.push({ role, lists });
  }
  scene.told.functions.set(description, functions);
  return functions;
}

/** "deutscher Vizekanzler und Arbeitsminister" are two functions, "Sprecher für Handel und Verkehr" is one. */
function rolesIn(description: string, lexicon: Lexicon): readonly string[] {
  const at = description.lastIndexOf(' und ');
  if (at < 0) return [description];
  const second = description.slice(at + 5);
  return lexicon.role(second.split(' ')[0] as string) ? [description.slice(0, at), second] : [description];
}

/** A body is found again by the first noun for one in its words, and by its kind: "die Behörde"; nowhere without such a noun. */
export function listsOfBody(scene: Scene, words: string): Lists {
  const known = scene.told.bodyNouns.get(words);
  if (known) return known;
  const lists: Entity[][] = [];
  for (const word of words.split(' ')) {
    const row: OrganisationNoun | undefined = scene.lexicon.organisation(word);
    if (!row) continue;
    for (const noun of [word, row.noun, ...lastNouns(word, scene.lexicon)])
      lists.push(listOf(scene.byRole, fold(noun)));
    lists.push(listOf(scene.byRole, `kind ${row.kind}`));
    break;
  }
  scene.told.bodyNouns.set(words, lists);
  return lists;
}

/** "Agentur" in "Nachrichtenagentur": the listed nouns that a compound ends in. */
function lastNouns(word: string, lexicon: Lexicon): readonly string[] {
  const nouns: string[] = [];
  for (let at = 1; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (lexicon.organisation(tail)?.noun.toLowerCase() === tail) nouns.push(tail);
  }
  return nouns;
}
