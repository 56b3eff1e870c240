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
import type { Decision, Entity } from './entity.js';
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
  both,
  role,
  listedFunction,
  definiteDescription,
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
  for (const mention of mentions) if (mention.kind === 'name') scene.names.push(mention);
  for (const mention of innerFirst(mentions, (token) => ownEnd(token, scene, sentences))) {
    const decision = decide(scene, mention);
    if (!decision) continue;
    const { entity } = decision.resolution;
    scene.decisions.set(mention.id, decision);
    entity.mentions.push(mention);
    scene.seen.push({ mention, entity, prominence: undefined });
    learn(scene, entity, mention);
  }
  return publish(scene, mentions);
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

function decide(scene: Scene, mention: Mention): Decision | undefined {
  for (const resolver of resolvers) {
    const resolution = resolver.resolve(mention, scene);
    if (resolution) return { resolver: resolver.name, resolution };
  }
  if (mention.kind === 'pronoun' || (mention.name ?? mention.role) === undefined) return undefined;
  return { resolver: 'first-mention', resolution: { entity: enter(scene, mention), evidence: [], rivals: [] } };
}

/** By end, so that the parts of "Müller und Schmidt" are known before the whole. */
function innerFirst(mentions: readonly Mention[], endOf: (mention: Mention) => number): readonly Mention[] {
  const ending = mentions.map((mention) => ({ mention, from: mention.tokens.from, end: endOf(mention) }));
  return ending.sort((a, b) => a.end - b.end || b.from - a.from).map(({ mention }) => mention);
}

/** "Nach eigenen Angaben zahlt die Stadt": the subject behind "eigenen" is known only at the end of the sentence. */
const ownEnd = (mention: Mention, scene: Scene, sentences: readonly Sentence[]): number =>
  isOwn(mention, scene) ? (sentences[scene.sentence(mention.head)]?.tokens.to ?? mention.tokens.to) : mention.tokens.to;

/** The entities that were met, numbered in the order in which the text names them first, and what led to each. */
function publish(
  { decisions, lexicon }: Scene,
  mentions: readonly Mention[],
): { readonly speakers: readonly Speaker[]; readonly links: readonly Link[] } {
  const published = new Map<Entity, Speaker & { readonly mentions: string[] }>();
  for (const { id } of mentions) {
    const entity = decisions.get(id)?.resolution.entity;
    if (!entity) continue;
    const speaker = published.get(entity);
    if (speaker) speaker.mentions.push(id);
    else {
      const { kind, roles } = entity;
      published.set(entity, {
        id: `s${published.size + 1}`,
        kind,
        name: nameOf(entity, lexicon),
        roles,
        mentions: [id],
      });
    }
  }
  const links: Link[] = [];
  for (const { id } of mentions) {
    const decision = decisions.get(id);
    if (!decision) continue;
    const { entity, evidence, rivals } = decision.resolution;
    links.push({
      mention: id,
      speaker: (published.get(entity) as Speaker).id,
      resolver: decision.resolver,
      evidence: evidence.map((mention) => mention.id),
      rivals: rivals.flatMap((rival) => published.get(rival)?.id ?? []),
    });
  }
  return { speakers: [...published.values()], links };
}
