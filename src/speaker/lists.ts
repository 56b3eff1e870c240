import type { Lexicon } from '../lexicon/lexicon.js';
import type { SpeakerKind } from '../model/speaker.js';
import type { Entity } from './entity.js';
import { fold } from './fold.js';
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
  if (list.length > 0 && list[list.length - 1] === entity) return;
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

function listsOf(map: Map<string, Entity[]>, keys: readonly string[]): Entity[][] {
  const lists: Entity[][] = [];
  for (const key of keys) lists.push(listOf(map, key));
  return lists;
}

/** Where who bears a name is found again: under the whole name, a person by the surname, a body by its shorter names. */
export function listsOfName(scene: Scene, name: string, kind: SpeakerKind): Lists {
  const { people, bodies, others } = scene.told;
  const told = kind === 'person' ? people : kind === 'organisation' ? bodies : others;
  const known = told.get(name);
  if (known) return known;
  const lists = kind === 'person' ? listsOf(scene.bySurname, scene.keys.surnames(name)) : otherLists(scene, name, kind);
  lists.push(listOf(scene.byName, fold(name)));
  told.set(name, lists);
  return lists;
}

const otherLists = (scene: Scene, name: string, kind: SpeakerKind): Entity[][] =>
  kind === 'organisation' ? listsOf(scene.byName, scene.keys.otherNames(name)) : [];

/** The functions of a description, each with the lists of its nouns: "Außenministerin", "Ministerin". */
export function functionsIn(scene: Scene, description: string): readonly ToldFunction[] {
  const known = scene.told.functions.get(description);
  if (known) return known;
  const functions: ToldFunction[] = [];
  for (const role of rolesIn(description, scene.lexicon))
    functions.push({ role, office: scene.offices.of(role), lists: listsOf(scene.byRole, scene.offices.nouns(role)) });
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
  let keys: readonly string[] = none;
  for (const word of words.split(' ')) {
    keys = scene.keys.bodyNouns(word);
    if (keys.length) break;
  }
  const lists = listsOf(scene.byRole, keys);
  scene.told.bodyNouns.set(words, lists);
  return lists;
}

const none: readonly string[] = [];
