import type { Mention } from '../model/mention.js';
import type { SpeakerKind } from '../model/speaker.js';
import type { Entity } from './entity.js';
import { fold, surnameOf } from './fold.js';
import type { Scene } from './scene.js';

/** Brings a new person or body on the scene, without mentions yet. */
export function enter(scene: Scene, mention: Mention, members: readonly Entity[] = []): Entity {
  const entity: Entity = {
    order: scene.entities.length,
    kind: kindOf(scene, mention, members),
    number: mention.number,
    roles: [],
    parties: new Set(),
    mentions: [],
    members,
  };
  scene.entities.push(entity);
  return entity;
}

/** Notes what a mention tells about its entity: name, gender, function, party. */
export function learn(scene: Scene, entity: Entity, mention: Mention): void {
  if (mention.kind === 'pronoun') return;
  entity.gender ??= mention.gender;
  if (mention.party) entity.parties.add(mention.party);
  if (mention.name) learnName(scene, entity, mention.name);
  if (mention.role) learnRole(scene, entity, mention.role);
}

function learnName(scene: Scene, entity: Entity, name: string): void {
  const fuller =
    entity.name === undefined || (entity.kind === 'person' && name.split(' ').length > entity.name.split(' ').length);
  if (fuller) entity.name = name;
  index(scene.byName, fold(name), entity);
  if (entity.kind === 'person') index(scene.bySurname, surnameOf(name), entity);
}

function learnRole(scene: Scene, entity: Entity, role: string): void {
  if (entity.members.length) return;
  if (!entity.roles.includes(role)) entity.roles.push(role);
  for (const word of role.split(' ')) {
    const noun = scene.lexicon.role(word)?.noun ?? scene.lexicon.organisation(word)?.noun;
    if (noun) {
      index(scene.byRole, fold(noun), entity);
      index(scene.byRole, fold(word), entity);
      return;
    }
  }
}

/** How many bearers of one surname or function are kept in mind; keeps the time linear in long files. */
const remembered = 16;

/** Notes an entity under a key, the latest at the end. */
export function index(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else {
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
    const noun = lexicon.organisation(tokens[mention.head]?.text ?? '');
    return noun?.kind === 'document' ? 'document' : 'organisation';
  }
  return mention.number === 'pl' ? 'group' : 'unnamed';
}
