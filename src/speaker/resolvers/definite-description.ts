import type { Mention } from '../../model/mention.js';
import { type Entity, lastBefore, through } from '../entity.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** How many sentences back a person may stand who is taken up by a new description, and by an age. */
const reach = 3;
const farReach = 8;

/** A description that tells something new of a person just named: "Anna Krüger … Die 56-jährige Anwältin …", "der CDU-Politiker". */
export const definiteDescription: Resolver = {
  name: 'definite-description',
  resolve(mention, scene) {
    if (mention.kind !== 'role' || mention.number === 'pl' || !startsWithArticle(mention, scene)) return undefined;
    const sentence = scene.sentence(mention.tokens.from);
    const head = scene.tokens[mention.head]?.text ?? '';
    const party = /^(\p{L}+)-/u.exec(head)?.[1];
    const far = tellsAge(mention, scene) ? farReach : reach;
    const candidates: Entity[] = [];
    for (let i = scene.seen.length - 1; i >= 0; i--) {
      const seen = scene.seen[i] as Mention;
      const distance = sentence - scene.sentence(seen.head);
      if (distance > far) break;
      const entity = scene.entityOf.get(seen.id) as Entity;
      if (distance > 0 && fits(entity, mention) && !candidates.includes(entity)) candidates.push(entity);
    }
    if (party && scene.lexicon.parties.has(party)) {
      const member = candidates.find((entity) => entity.parties.has(party));
      if (member) return through(member, mention);
    }
    const [best, ...rivals] = candidates;
    if (!best) return undefined;
    const isOnly = rivals.length === 0 && isOffice(mention, scene) && inSameParagraph(best, mention, scene);
    return isTelling(mention, scene) || isOnly ? through(best, mention, rivals) : undefined;
  },
};

const fits = (entity: Entity, mention: Mention): boolean =>
  entity.kind === 'person' && entity.gender !== undefined && entity.gender === mention.gender;

const startsWithArticle = ({ tokens: { from } }: Mention, { tokens }: Scene): boolean =>
  /^(?:der|die)$/.test(tokens[from]?.normal ?? '');

/** "die Landrätin": an office whose bearer the text has not told; the only person of the paragraph who fits holds it. */
const isOffice = ({ head, tokens: { from, to } }: Mention, { lexicon, tokens }: Scene): boolean =>
  to - from === 2 && lexicon.role(tokens[head]?.text ?? '')?.kind === 'office';

const inSameParagraph = (entity: Entity, mention: Mention, { tokens }: Scene): boolean =>
  tokens[lastBefore(entity, mention.tokens.from)?.head ?? -1]?.block === tokens[mention.head]?.block;

/** "der 53-Jährige", "die 56-jährige Anwältin", "der Niederländer": about a person, and no office that someone else may hold. */
function isTelling(mention: Mention, { lexicon, tokens }: Scene): boolean {
  const head = tokens[mention.head]?.text ?? '';
  const kind = lexicon.role(head)?.kind;
  return (
    tellsAge(mention, { tokens }) ||
    (mention.tokens.to - mention.tokens.from === 2 &&
      (kind === 'profession' || kind === 'member') &&
      kind !== undefined)
  );
}

const tellsAge = ({ tokens: { from, to } }: Mention, { tokens }: Pick<Scene, 'tokens'>): boolean =>
  tokens.slice(from, to).some((token) => /\d+-?[jJ]ährige/.test(token.text));
