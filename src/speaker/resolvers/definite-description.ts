import type { Mention } from '../../model/mention.js';
import { ageAt } from '../age.js';
import { type Entity, lastBefore, type Met, through } from '../entity.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** How many sentences back a person may stand who is taken up by a new description, and by an age. */
const reach = 3;
const farReach = 8;

/** A description that tells something new of a person just named: "Anna Krüger … Die 56-jährige Anwältin …", "der CDU-Politiker". */
export const definiteDescription: Resolver = {
  name: 'definite-description',
  of: ['role'],
  resolve(mention, scene) {
    if (mention.number === 'pl' || !startsWithArticle(mention, scene)) return undefined;
    const sentence = scene.sentenceOf[mention.tokens.from] as number;
    const head = scene.tokens[mention.head]?.text ?? '';
    const age = ageOf(mention, scene);
    const party = partyIn(head, scene);
    const far = age ? farReach : reach;
    const candidates: Entity[] = [];
    for (let i = scene.seen.length - 1; i >= 0; i--) {
      const { mention: seen, entity } = scene.seen[i] as Met;
      const distance = sentence - (scene.sentenceOf[seen.head] as number);
      if (distance > far) break;
      if (age && entity.ages.includes(age) && isSomebody(entity, mention)) return through(entity, mention);
      if (age && (entity.ages.length > 0 || isSpokesman(entity))) continue;
      if (distance > 0 && fits(entity, mention) && !candidates.includes(entity)) candidates.push(entity);
    }
    if (party) {
      const member = candidates.find((entity) => entity.parties.includes(party));
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

/** A person of that age need not have a name: "Ein 53 Jahre alter Mann … Der 53-Jährige". */
const isSomebody = ({ kind, number, gender }: Entity, mention: Mention): boolean =>
  (kind === 'person' || (kind === 'unnamed' && number === 'sg')) && (gender ?? mention.gender) === mention.gender;

/** News tell the age of those whom they are about, not of those who speak for others. */
const isSpokesman = ({ offices }: Entity): boolean => offices.some(({ noun }) => /^Sprecher(?:in)?$/.test(noun));

const startsWithArticle = ({ tokens: { from } }: Mention, { tokens }: Scene): boolean =>
  /^(?:der|die)$/.test(tokens[from]?.normal ?? '');

/** "die Landrätin": an office whose bearer the text has not told; the only person of the paragraph who fits holds it. */
const isOffice = ({ head, tokens: { from, to } }: Mention, { lexicon, tokens }: Scene): boolean =>
  to - from === 2 && lexicon.role(tokens[head]?.text ?? '')?.kind === 'office';

const inSameParagraph = (entity: Entity, mention: Mention, { tokens }: Scene): boolean =>
  tokens[lastBefore(entity, mention.tokens.from)?.head ?? -1]?.block === tokens[mention.head]?.block;

/** "CDU" in "CDU-Mann". */
function partyIn(noun: string, { lexicon }: Scene): string | undefined {
  const first = noun.includes('-') ? /^(\p{L}+)-/u.exec(noun)?.[1] : undefined;
  return first !== undefined && lexicon.parties.has(first) ? first : undefined;
}

/** "der 53-Jährige", "die 56-jährige Anwältin", "der Niederländer", "der CDU-Mann": about a person, and no office that someone else may hold. */
function isTelling(mention: Mention, scene: Scene): boolean {
  const { lexicon, tokens } = scene;
  const head = tokens[mention.head]?.text ?? '';
  if (partyIn(head, scene)) return true;
  const kind = lexicon.role(head)?.kind;
  return (
    ageOf(mention, { tokens }) !== undefined ||
    (mention.tokens.to - mention.tokens.from === 2 &&
      (kind === 'profession' || kind === 'member') &&
      kind !== undefined)
  );
}

/** The age that the words of a mention tell. */
function ageOf({ tokens: { from, to } }: Mention, { tokens }: Pick<Scene, 'tokens'>): string | undefined {
  for (let at = from; at < to; at++) {
    const age = ageAt(tokens, at);
    if (age) return age;
  }
  return undefined;
}
