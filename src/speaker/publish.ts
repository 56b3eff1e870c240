import type { Mention } from '../model/mention.js';
import type { Link, Speaker } from '../model/speaker.js';
import type { Entity } from './entity.js';
import { nameOf } from './naming.js';
import type { Scene } from './scene.js';

/** The entities that were met, numbered in the order in which the text names them first. */
export function publishSpeakers({ decisions, lexicon }: Scene, mentions: readonly Mention[]): readonly Speaker[] {
  const speakers: Speaker[] = [];
  for (const { id } of mentions) {
    const entity = decisions.get(id)?.resolution.entity;
    if (!entity) continue;
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
export function publishLinks({ decisions }: Scene, mentions: readonly Mention[]): readonly Link[] {
  const links: Link[] = [];
  for (const { id } of mentions) {
    const decision = decisions.get(id);
    if (!decision) continue;
    const { entity, evidence, rivals } = decision.resolution;
    links.push({
      mention: id,
      speaker: (entity.speaker as Speaker).id,
      resolver: decision.resolver,
      evidence: mentionIds(evidence),
      rivals: speakerIds(rivals),
    });
  }
  return links;
}

function mentionIds(mentions: readonly Mention[]): readonly string[] {
  const ids: string[] = [];
  for (const { id } of mentions) ids.push(id);
  return ids;
}

/** Of those whom the text has met. */
function speakerIds(entities: readonly Entity[]): readonly string[] {
  const ids: string[] = [];
  for (const { speaker } of entities) if (speaker) ids.push(speaker.id);
  return ids;
}
