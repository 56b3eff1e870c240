import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Grammar } from '../model/grammar.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention, MentionKind } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Sentence, Token } from '../model/token.js';
import { enter, learn } from './cast.js';
import type { Entity, Met, Resolution, Sight } from './entity.js';
import { openHouse } from './house.js';
import { isOwn } from './pronoun-word.js';
import { publishLinks, publishSpeakers } from './publish.js';
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

const resolversOf: Readonly<Record<MentionKind, readonly Resolver[]>> = {
  name: resolvers.filter(({ of }) => of.includes('name')),
  role: resolvers.filter(({ of }) => of.includes('role')),
  organisation: resolvers.filter(({ of }) => of.includes('organisation')),
  pronoun: resolvers.filter(({ of }) => of.includes('pronoun')),
};

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
  const sights: Sight[] = [];
  for (const mention of mentions) {
    const { from, to } = mention.tokens;
    sights.push({ mention, from, end: ownEnd(mention, sentences, scene) ?? to, met: undefined });
  }
  for (const sight of sights) if (sight.mention.kind === 'name') scene.names.push(sight);
  for (const sight of [...sights].sort(innerFirst)) meet(scene, sight);
  return { speakers: publishSpeakers(sights, lexicon), links: publishLinks(sights) };
}

/** Names and their functions are known from the start, so that a surname in the headline finds the person of the first paragraph. */
function introduce(scene: Scene, mentions: readonly Mention[]): void {
  for (const mention of mentions)
    if (isNamed(mention) && isFull(mention))
      introduceAs(scene, mention, listedName.resolve(mention, scene) ?? fullName.resolve(mention, scene));
  for (const mention of mentions)
    if (isNamed(mention) && !isFull(mention) && mention.role)
      introduceAs(scene, mention, listedName.resolve(mention, scene) ?? surname.resolve(mention, scene));
  for (const mention of mentions) noteFullBody(mention, scene);
}

const isNamed = ({ kind, name }: Mention): boolean => kind === 'name' && name !== undefined;

const isFull = ({ name }: Mention): boolean => name?.includes(' ') === true;

function introduceAs(scene: Scene, mention: Mention, known: Resolution | undefined): void {
  learn(scene, known?.entity ?? enter(scene, mention), mention);
}

/** Finds out who a mention is, and what it tells of him. */
function meet(scene: Scene, sight: Sight): void {
  const { mention } = sight;
  const met = find(scene, mention);
  if (!met) return;
  const { entity } = met;
  sight.met = met;
  if (scene.introduction?.mention === mention) scene.introduction.entity = entity;
  entity.mentions.push(mention);
  scene.seen.push(met);
  learn(scene, entity, mention);
}

function find(scene: Scene, mention: Mention): Met | undefined {
  for (const { name, resolve } of resolversOf[mention.kind]) {
    const found = resolve(mention, scene);
    if (found) return metBy(name, mention, found.entity, found.evidence, found.rivals);
  }
  if (mention.kind === 'pronoun' || (mention.name ?? mention.role) === undefined) return undefined;
  return metBy('first-mention', mention, enter(scene, mention), [], []);
}

function metBy(
  resolver: string,
  mention: Mention,
  entity: Entity,
  evidence: readonly Mention[],
  rivals: readonly Entity[],
): Met {
  return { mention, entity, resolver, evidence, rivals, prominence: undefined };
}

/** By end, so that the parts of "Müller und Schmidt" are known before the whole. */
const innerFirst = (a: Sight, b: Sight): number => a.end - b.end || b.from - a.from;

/** "Nach eigenen Angaben zahlt die Stadt": the subject behind "eigenen" is known only at the end of the sentence. */
function ownEnd({ head }: Mention, sentences: readonly Sentence[], { tokens, sentenceOf }: Scene): number | undefined {
  return isOwn(tokens[head]?.normal ?? '') ? sentences[sentenceOf[head] as number]?.tokens.to : undefined;
}
