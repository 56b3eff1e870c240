import type { OrganisationNoun } from '../lexicon/lexicon.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention } from '../model/mention.js';
import type { SpeakerKind } from '../model/speaker.js';
import type { Entity } from './entity.js';
import { fold, halfName, surnameOf } from './fold.js';
import { ownName } from './own-name.js';
import type { Scene } from './scene.js';

/** Brings a new person or body on the scene, without mentions yet. */
export function enter(scene: Scene, mention: Mention, members: readonly Entity[] = []): Entity {
  const entity: Entity = {
    order: scene.entities.length,
    kind: kindOf(scene, mention, members),
    number: members.length ? 'pl' : mention.number,
    roles: [],
    parties: new Set(),
    ages: new Set(),
    mentions: [],
    members,
  };
  scene.entities.push(entity);
  return entity;
}

/** Brings a person of the newsroom's list on the scene, under all listed spellings. */
export function enterListed(scene: Scene, listed: ListedPerson): Entity {
  const { kind, gender, name, spellings } = listed;
  const entity: Entity = {
    order: scene.entities.length,
    kind,
    number: 'sg',
    roles: [],
    parties: new Set(),
    ages: new Set(),
    mentions: [],
    members: [],
    listed,
    ...(gender && { gender }),
  };
  scene.entities.push(entity);
  scene.house.present.set(listed, entity);
  for (const spelling of [name, ...spellings]) learnName(scene, entity, spelling);
  if (kind === 'organisation') learnBody(scene, entity, name);
  return entity;
}

/** Notes what a mention tells about its entity: name, gender, function, party. */
export function learn(scene: Scene, entity: Entity, mention: Mention): void {
  if (mention.kind === 'pronoun' || entity.members.length) return;
  learnFigures(scene, entity, mention);
  entity.gender ??= mention.gender;
  if (mention.party) entity.parties.add(mention.party);
  if (mention.name) learnName(scene, entity, mention.name);
  if (mention.role && !(entity.kind === 'organisation' && mention.role === entity.name))
    learnRole(scene, entity, mention.role);
  if (entity.kind !== 'person') learnBody(scene, entity, `${mention.role ?? ''} ${mention.name ?? ''}`);
}

/** An age in the words of a mention, and the land in brackets behind its name. */
function learnFigures(scene: Scene, entity: Entity, { tokens: { from, to } }: Mention): void {
  const { tokens, lexicon } = scene;
  const start = tokens[from - 2]?.kind === 'number' ? from - 2 : from; // "53 Jahre | alter Mann"
  for (let at = start; at <= to; at++) {
    const { text = '' } = tokens[at] ?? {};
    const age = ageIn(tokens, at);
    if (age && at < to) entity.ages.add(age);
    if (text !== '(' || tokens[at + 2]?.text !== ')') continue;
    const land = tokens[at + 1]?.text ?? '';
    if (entity.kind === 'person' && lexicon.metonym(land)) index(scene.byRole, `land ${land}`, entity);
  }
}

/** "53" in "53-Jährige", "53-jährige", "53jährige" and "53 Jahre alte". */
export function ageIn(tokens: Scene['tokens'], at: number): string | undefined {
  const { text = '' } = tokens[at] ?? {};
  const compound = /^(\d{1,3})-?[jJ]ährig/.exec(text)?.[1];
  if (compound || tokens[at]?.kind !== 'number') return compound;
  return /^Jahren?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text.startsWith('alt') ? text : undefined;
}

function learnName(scene: Scene, entity: Entity, name: string): void {
  if (entity.listed) entity.name = entity.listed.name;
  else if (entity.name === undefined || isFuller(entity, name, scene)) entity.name = name;
  index(scene.byName, fold(name), entity);
  if (entity.kind === 'organisation') learnShortNames(scene, entity, name);
  const place = entity.kind === 'organisation' ? scene.lexicon.metonym(name) : undefined;
  if (place && place.gender === undefined) index(scene.byName, fold(place.meaning), entity);
  const land =
    entity.kind === 'organisation' ? /^Regierung (?:von |in |des |der )?(\S+?)s?$/.exec(name)?.[1] : undefined;
  const ruled = land === undefined ? undefined : (scene.lexicon.metonym(land) ?? scene.lexicon.metonym(`${land}s`));
  if (ruled) index(scene.byName, fold(ruled.meaning), entity);
  if (entity.kind !== 'person') return;
  index(scene.bySurname, surnameOf(name), entity);
  const half = /^(.{3,})-./u.exec(name.slice(name.lastIndexOf(' ') + 1))?.[1];
  if (half) index(scene.bySurname, halfName(half), entity);
  const first = name.split(' ')[0] as string;
  if (first.length <= 3 || !scene.lexicon.givenName(first)) index(scene.bySurname, surnameOf(first), entity); // Hu Jia, Li Fei
}

/** "AK Datenschutz" will be the "Arbeitskreis Datenschutz", and "Umweltorganisation Grünwelt" be called "Grünwelt". */
function learnShortNames(scene: Scene, entity: Entity, name: string): void {
  const [first = '', ...rest] = name.split(' ');
  for (const noun of rest.length ? scene.lexicon.shortBody(first) : [])
    index(scene.byName, fold([noun, ...rest].join(' ')), entity);
  const own = ownName(name, scene.lexicon);
  if (own) index(scene.byName, fold(own), entity);
}

/** "Angela Merkel" is fuller than "Merkel" and "A. Merkel", "Mainzer Polizei" than "Polizei", "Arbeitskreis Datenschutz" than "AK Datenschutz". */
function isFuller(entity: Entity, name: string, { lexicon }: Scene): boolean {
  if (name === entity.name || !name.includes(' ')) return false;
  const [old, now] = [(entity.name as string).split(' '), name.split(' ')];
  const [first, other] = [old[0] as string, now[0] as string];
  if (old.length === now.length)
    return (isInitial(first) && !isInitial(other)) || lexicon.shortBody(first).includes(other);
  return now.length > old.length && (entity.kind === 'person' || old.every((word) => now.includes(word)));
}

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.-?)+$/u.test(word);

function learnRole(scene: Scene, entity: Entity, told: string): void {
  for (const role of rolesIn(told, scene)) {
    if (!entity.roles.includes(role)) entity.roles.push(role);
    for (const office of scene.offices.nouns(role)) index(scene.byRole, fold(office), entity);
  }
}

/** "deutscher Vizekanzler und Arbeitsminister" are two functions, "Sprecher für Handel und Verkehr" is one. */
function rolesIn(told: string, { lexicon }: Scene): readonly string[] {
  const at = told.lastIndexOf(' und ');
  const second = told.slice(at + 5);
  if (at < 0 || !lexicon.role(second.split(' ')[0] as string)) return [told];
  return [told.slice(0, at), second];
}

/** A body is found again by the nouns of its name, and by their kind: "die Behörde". */
function learnBody(scene: Scene, entity: Entity, words: string): void {
  for (const word of words.split(' ')) {
    const row: OrganisationNoun | undefined = scene.lexicon.organisation(word);
    if (!row) continue;
    for (const noun of [word, row.noun, ...lastNouns(word, scene)]) index(scene.byRole, fold(noun), entity);
    index(scene.byRole, `kind ${row.kind}`, entity);
    return;
  }
}

/** "Agentur" in "Nachrichtenagentur": the listed nouns that a compound ends in. */
function lastNouns(word: string, { lexicon }: Scene): readonly string[] {
  const nouns: string[] = [];
  for (let at = 1; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (lexicon.organisation(tail)?.noun.toLowerCase() === tail) nouns.push(tail);
  }
  return nouns;
}

/** How many bearers of one surname or function are kept in mind; keeps the time linear in long files. */
const remembered = 16;

/** Notes an entity under a key, the latest at the end. */
export function index(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else {
    if (list.at(-1) === entity) return;
    const at = list.indexOf(entity);
    if (at >= 0) list.splice(at, 1);
    else if (list.length === remembered) list.shift();
    list.push(entity);
  }
}

function kindOf({ lexicon, tokens }: Scene, mention: Mention, members: readonly Entity[]): SpeakerKind {
  if (members.length) return 'group';
  if (mention.kind === 'name') return 'person';
  if (mention.kind === 'organisation') {
    const head = tokens[mention.head]?.text ?? '';
    const noun = lexicon.organisation(head);
    const isSource = noun === undefined && lexicon.reportingNoun(head) !== undefined && mention.name?.endsWith(head);
    return noun?.kind === 'document' || isSource ? 'document' : 'organisation';
  }
  return mention.number === 'pl' ? 'group' : 'unnamed';
}
