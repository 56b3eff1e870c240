import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../model/mention.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Entity, Sight } from './entity.js';
import { nameOf } from './naming.js';

/** The entities that were met, numbered in the order in which the text names them first. */
export function publishSpeakers(sights: readonly Sight[], lexicon: Lexicon): readonly Speaker[] {
  const speakers: Speaker[] = [];
  for (const { mention, met } of sights) {
    if (!met) continue;
    const { id } = mention;
    const { entity } = met;
    if (entity.speaker) entity.speaker.mentions.push(id);
    else {
      const { kind, roles } = entity;
      entity.speaker = { id: `s${speakers.length + 1}`, kind, name: nameOf(entity, lexicon), roles, mentions: [id] };
      speakers.push(entity.speaker);
    }
  }
  return speakers;
}

/** What led to each entity. */
export function publishLinks(sights: readonly Sight[]): readonly Link[] {
  const links: Link[] = [];
  for (const { mention, met } of sights) {
    if (!met) continue;
    const { entity, resolver, evidence, rivals } = met;
    links.push({
      mention: mention.id,
      speaker: (entity.speaker as Speaker).id,
      resolver,
      evidence: mentionIds(evidence),
      rivals: speakerIds(rivals),
    });
  }
  return links;
}

/** Mostly of one or none, for which no list is made to grow. */
function mentionIds(mentions: readonly Mention[]): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  return mentions.length === 1 ? [first.id] : mentions.map(({ id }) => id);
}

/** Of those whom the text has met. */
function speakerIds(entities: readonly Entity[]): readonly string[] {
  const ids: string[] = [];
  for (const { speaker } of entities) if (speaker) ids.push(speaker.id);
  return ids;
}
