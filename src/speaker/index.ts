import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Grammar } from '../model/grammar.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention, MentionKind } from '../model/mention.js';
import type { Quotation } from '../model/quotation.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Sentence, Token } from '../model/token.js';
import { enter, learn } from './cast.js';
import type { Decision, Resolution } from './entity.js';
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
  for (const mention of mentions) if (mention.kind === 'name') scene.names.push(mention);
  for (const { mention } of innerFirst(mentions, sentences, scene)) meet(scene, mention);
  return { speakers: publishSpeakers(scene, mentions), links: publishLinks(scene, mentions) };
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
function meet(scene: Scene, mention: Mention): void {
  const decision = decide(scene, mention);
  if (!decision) return;
  const { entity } = decision.resolution;
  scene.decisions.set(mention.id, decision);
  entity.mentions.push(mention);
  scene.seen.push({ mention, entity, prominence: undefined });
  learn(scene, entity, mention);
}

function decide(scene: Scene, mention: Mention): Decision | undefined {
  for (const resolver of resolversOf[mention.kind]) {
    const resolution = resolver.resolve(mention, scene);
    if (resolution) return { resolver: resolver.name, resolution };
  }
  if (mention.kind === 'pronoun' || (mention.name ?? mention.role) === undefined) return undefined;
  return { resolver: 'first-mention', resolution: { entity: enter(scene, mention), evidence: [], rivals: [] } };
}

/** A mention with where it ends, for the order. */
interface Ending {
  readonly mention: Mention;
  readonly from: number;
  readonly end: number;
}

/** By end, so that the parts of "Müller und Schmidt" are known before the whole. */
function innerFirst(mentions: readonly Mention[], sentences: readonly Sentence[], scene: Scene): readonly Ending[] {
  const endings: Ending[] = [];
  for (const mention of mentions) {
    const { from, to } = mention.tokens;
    endings.push({ mention, from, end: ownEnd(mention, sentences, scene) ?? to });
  }
  return endings.sort(byEnd);
}

const byEnd = (a: Ending, b: Ending): number => a.end - b.end || b.from - a.from;

/** "Nach eigenen Angaben zahlt die Stadt": the subject behind "eigenen" is known only at the end of the sentence. */
function ownEnd({ head }: Mention, sentences: readonly Sentence[], { tokens, sentenceOf }: Scene): number | undefined {
  return isOwn(tokens[head]?.normal ?? '') ? sentences[sentenceOf[head] as number]?.tokens.to : undefined;
}
