import type { Gender, GrammaticalNumber } from '../model/grammar.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention } from '../model/mention.js';
import type { SpeakerKind } from '../model/speaker.js';
import type { Token } from '../model/token.js';
import { ageAt } from './age.js';
import type { Entity } from './entity.js';
import { functionsIn, index, listsOfBody, listsOfName, noteIn } from './lists.js';
import type { Scene } from './scene.js';
import type { Lists } from './told.js';

/** Brings a new person or body on the scene, without mentions yet. */
export function enter(scene: Scene, mention: Mention, members: readonly Entity[] = nobody): Entity {
  const number = members.length ? 'pl' : mention.number;
  return enterAs(scene, kindOf(scene, mention, members), number, undefined, members, undefined);
}

/** Brings a person of the newsroom's list on the scene, under all listed spellings. */
export function enterListed(scene: Scene, listed: ListedPerson): Entity {
  const { kind, gender, name, spellings } = listed;
  const entity = enterAs(scene, kind, 'sg', gender, nobody, listed);
  scene.house.present.set(listed, entity);
  learnName(scene, entity, name);
  for (const spelling of spellings) learnName(scene, entity, spelling);
  if (kind === 'organisation') learnBody(scene, entity, undefined, name);
  return entity;
}

const nobody: readonly Entity[] = [];

function enterAs(
  scene: Scene,
  kind: SpeakerKind,
  number: GrammaticalNumber,
  gender: Gender | undefined,
  members: readonly Entity[],
  listed: ListedPerson | undefined,
): Entity {
  const order = scene.entities.length;
  const entity: Entity = {
    order,
    kind,
    name: undefined,
    gender,
    number,
    roles: [],
    offices: [],
    parties: [],
    ages: [],
    mentions: [],
    members,
    listed,
    speaker: undefined,
  };
  scene.entities.push(entity);
  return entity;
}

/** Notes what a mention tells about its entity: name, gender, function, party. */
export function learn(scene: Scene, entity: Entity, mention: Mention): void {
  if (mention.kind === 'pronoun' || entity.members.length) return;
  learnFigures(scene, entity, mention);
  entity.gender ??= mention.gender;
  if (mention.party && !entity.parties.includes(mention.party)) entity.parties.push(mention.party);
  if (mention.name) learnName(scene, entity, mention.name);
  if (mention.role && !(entity.kind === 'organisation' && mention.role === entity.name))
    learnRole(scene, entity, mention.role);
  if (entity.kind !== 'person') learnBody(scene, entity, mention.role, mention.name);
}

/** An age in the words of a mention, and the land in brackets behind its name. */
function learnFigures(scene: Scene, entity: Entity, { tokens: { from, to } }: Mention): void {
  const { tokens } = scene;
  const start = from > 1 && tokens[from - 2]?.kind === 'number' ? from - 2 : from; // "53 Jahre | alter Mann"
  for (let at = start; at <= to && at < tokens.length; at++) {
    const age = at < to ? ageAt(tokens, at) : undefined;
    if (age && !entity.ages.includes(age)) entity.ages.push(age);
    if ((tokens[at] as Token).text === '(') learnLand(scene, entity, at);
  }
}

/** "Luis Ferro (Brasilien)". */
function learnLand({ tokens, lexicon, byRole }: Scene, entity: Entity, bracket: number): void {
  if (entity.kind !== 'person' || tokens[bracket + 2]?.text !== ')') return;
  const land = tokens[bracket + 1]?.text ?? '';
  if (lexicon.metonym(land)) index(byRole, `land ${land}`, entity);
}

function learnName(scene: Scene, entity: Entity, name: string): void {
  if (entity.listed) entity.name = entity.listed.name;
  else if (entity.name === undefined || isFuller(entity, name, scene)) entity.name = name;
  noteIn(listsOfName(scene, name, entity.kind), entity);
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

function learnRole(scene: Scene, entity: Entity, description: string): void {
  for (const { role, office, lists } of functionsIn(scene, description)) {
    if (!entity.roles.includes(role)) {
      entity.roles.push(role);
      if (office) entity.offices.push(office);
    }
    noteIn(lists, entity);
  }
}

/** The noun of the description counts before that of the name: "Konzern" in "der Konzern Nordstrom". */
function learnBody(scene: Scene, entity: Entity, role: string | undefined, name: string | undefined): void {
  let lists = role === undefined ? nowhere : listsOfBody(scene, role);
  if (!lists.length && name !== undefined) lists = listsOfBody(scene, name);
  noteIn(lists, entity);
}

const nowhere: Lists = [];

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
