import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Grammar } from '../model/grammar.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Sentence, Token } from '../model/token.js';
import { isOwn } from './antecedents.js';
import { enter, learn } from './cast.js';
import type { Entity, Resolution } from './entity.js';
import { openHouse } from './house.js';
import { nameOf } from './naming.js';
import type { Resolver } from './resolver.js';
import { abbreviation } from './resolvers/abbreviation.js';
import { bodyName } from './resolvers/body-name.js';
import { both } from './resolvers/both.js';
import { definiteDescription } from './resolvers/definite-description.js';
import { fullName } from './resolvers/full-name.js';
import { group } from './resolvers/group.js';
import { listedFunction, listedName } from './resolvers/house-list.js';
import { metonym } from './resolvers/metonym.js';
import { noteFullBody, organisation } from './resolvers/organisation.js';
import { possessive } from './resolvers/possessive.js';
import { pronoun } from './resolvers/pronoun.js';
import { role } from './resolvers/role.js';
import { surname } from './resolvers/surname.js';
import { type Scene, setScene } from './scene.js';

/** Most certain first. */
export const resolvers: readonly Resolver[] = [
  group,
  listedName,
  fullName,
  bodyName,
  surname,
  abbreviation,
  metonym,
  organisation,
  role,
  listedFunction,
  definiteDescription,
  both,
  possessive,
  pronoun,
];

/**
 * Joins mentions that mean the same person or body, and says why. A pronoun that cannot be resolved has no link. Attributions
 * tell who spoke before („…“, sagte Trump. „…“, fügte er hinzu) and what a quotation excludes: nobody speaks of himself by name.
 */
export function resolveSpeakers(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  lexicon: Lexicon,
  people: readonly ListedPerson[] = [],
): { readonly speakers: readonly Speaker[]; readonly links: readonly Link[] } {
  const scene = setScene(tokens, sentences, grammar, quotations, attributions, lexicon, openHouse(people, lexicon));
  introduce(scene, mentions);
  const decisions = new Map<string, { resolver: string; resolution: Resolution }>();
  for (const mention of innerFirst(mentions, (token) => ownEnd(token, scene, sentences))) {
    const decision = decide(scene, mention);
    if (!decision) continue;
    const { entity } = decision.resolution;
    decisions.set(mention.id, decision);
    scene.entityOf.set(mention.id, entity);
    entity.mentions.push(mention);
    scene.seen.push(mention);
    learn(scene, entity, mention);
  }
  return publish(scene, mentions, decisions);
}

/** Names and their functions are known from the start, so that a surname in the headline finds the person of the first paragraph. */
function introduce(scene: Scene, mentions: readonly Mention[]): void {
  const named = mentions.filter((mention) => mention.kind === 'name' && mention.name !== undefined);
  for (const mention of named.filter(isFull)) {
    const known = listedName.resolve(mention, scene) ?? fullName.resolve(mention, scene);
    learn(scene, known?.entity ?? enter(scene, mention), mention);
  }
  for (const mention of named) {
    if (isFull(mention) || !mention.role) continue;
    const known = listedName.resolve(mention, scene) ?? surname.resolve(mention, scene);
    learn(scene, known?.entity ?? enter(scene, mention), mention);
  }
  for (const mention of mentions) noteFullBody(mention, scene);
}

const isFull = (mention: Mention): boolean => mention.name?.includes(' ') === true;

function decide(scene: Scene, mention: Mention): { resolver: string; resolution: Resolution } | undefined {
  for (const resolver of resolvers) {
    const resolution = resolver.resolve(mention, scene);
    if (resolution) return { resolver: resolver.name, resolution };
  }
  if (mention.kind === 'pronoun' || (mention.name ?? mention.role) === undefined) return undefined;
  return { resolver: 'first-mention', resolution: { entity: enter(scene, mention), evidence: [], rivals: [] } };
}

/** By end, so that the parts of "Müller und Schmidt" are known before the whole. */
function innerFirst(mentions: readonly Mention[], endOf: (mention: Mention) => number): readonly Mention[] {
  const ends = new Map(mentions.map((mention) => [mention.id, endOf(mention)]));
  const end = ({ id }: Mention) => ends.get(id) as number;
  return [...mentions].sort((a, b) => end(a) - end(b) || b.tokens.from - a.tokens.from);
}

/** "Nach eigenen Angaben zahlt die Stadt": the subject behind "eigenen" is known only at the end of the sentence. */
const ownEnd = (mention: Mention, scene: Scene, sentences: readonly Sentence[]): number =>
  isOwn(mention, scene) ? (sentences[scene.sentence(mention.head)]?.tokens.to ?? mention.tokens.to) : mention.tokens.to;

function publish(
  scene: Scene,
  mentions: readonly Mention[],
  decisions: ReadonlyMap<string, { resolver: string; resolution: Resolution }>,
): { readonly speakers: readonly Speaker[]; readonly links: readonly Link[] } {
  const ids = new Map<Entity, string>();
  const inOrder: Entity[] = [];
  for (const mention of mentions) {
    const entity = scene.entityOf.get(mention.id);
    if (!entity || ids.has(entity)) continue;
    inOrder.push(entity);
    ids.set(entity, `s${inOrder.length}`);
  }
  const position = new Map<string, number>();
  for (let i = 0; i < mentions.length; i++) position.set((mentions[i] as Mention).id, i);
  const speakers = inOrder.map((entity) => ({
    id: ids.get(entity) as string,
    kind: entity.kind,
    name: nameOf(entity, scene.lexicon),
    roles: entity.roles,
    mentions: entity.mentions
      .map(({ id }) => id)
      .sort((a, b) => (position.get(a) as number) - (position.get(b) as number)),
  }));
  const links: Link[] = [];
  for (const { id } of mentions) {
    const decision = decisions.get(id);
    if (!decision) continue;
    const { entity, evidence, rivals } = decision.resolution;
    links.push({
      mention: id,
      speaker: ids.get(entity) as string,
      resolver: decision.resolver,
      evidence: evidence.map((mention) => mention.id),
      rivals: rivals.flatMap((rival) => ids.get(rival) ?? []),
    });
  }
  return { speakers, links };
}
