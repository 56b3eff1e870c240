import type { Mention } from '../../model/mention.js';
import { enter, learn } from '../cast.js';
import { type Entity, through } from '../entity.js';
import { fold } from '../fold.js';
import { ownName } from '../own-name.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/**
 * The same name again, or its head with the article: "die Polizei" after "die Mainzer Polizei" and the other way round; "der Konzern"
 * after any company.
 */
export const organisation: Resolver = {
  name: 'organisation',
  of: ['organisation'],
  resolve(mention, scene) {
    if (!mention.name) return undefined;
    const same = scene.byName.get(fold(mention.name))?.findLast((entity) => entity.kind !== 'person');
    if (same) return through(same, mention);
    const full = inFull(mention.name, scene);
    if (full) return through(full, mention);
    if (!mention.definite) return undefined;
    const entity =
      narrower(mention, scene) ??
      wider(mention, scene) ??
      ofKind(mention, scene) ??
      (mention.number === 'sg' ? namedLater(mention.name, mention, scene) : undefined);
    return entity && through(entity, mention);
  },
};

/** "der AK Datenschutz" → "Arbeitskreis Datenschutz", and the other way round. */
function inFull(name: string, { lexicon, byName }: Scene): Entity | undefined {
  const at = name.indexOf(' ');
  if (at < 0) return undefined;
  for (const noun of lexicon.shortBody(name.slice(0, at)))
    for (const known of byName.get(fold(noun + name.slice(at))) ?? []) if (known.kind === 'organisation') return known;
  return undefined;
}

/** "die Polizei" → "Mainzer Polizei". */
function narrower(mention: Mention, scene: Scene): Entity | undefined {
  const name = mention.name as string;
  if (name.includes(' ') || !scene.lexicon.organisation(name)) return undefined;
  return bodies(scene.byRole.get(fold(name)), mention).at(-1);
}

/** "die Mainzer Polizei" → "Polizei", when that is all that is known of it. */
function wider(mention: Mention, scene: Scene): Entity | undefined {
  const words = (mention.name as string).split(' ');
  const noun = words.find((word) => scene.lexicon.organisation(word));
  if (words.length < 2 || noun === undefined) return undefined;
  return bodies(scene.byName.get(fold(noun)), mention).findLast((entity) => entity.name === noun);
}

/** "die gleiche Behörde", "das genannte Amt": adjectives that take up a body again. */
const again = /^(?:besagt|erwähnt|genannt|gleich|obig)e[rs]? /;

/** "die Behörde" → the last authority. */
function ofKind(mention: Mention, scene: Scene): Entity | undefined {
  const name = (mention.name as string).replace(again, '');
  const noun = scene.lexicon.organisation(name);
  if (!noun?.generic || fold(noun.noun) !== fold(name)) return undefined;
  return bodies(scene.byRole.get(`kind ${noun.kind}`), mention).at(-1);
}

/** Nouns that several bodies of one text are often called by. */
const vague: ReadonlySet<string> = new Set(['Regierung', 'Opposition', 'Stadt', 'Land']);

/**
 * Notes that "Bezirks-Staatsanwaltschaft von Lohe" is the text's "Staatsanwaltschaft", "Bundesamt für Seerecht" its "Seerecht", "der Konzern
 * Nordstrom" its "Nordstrom".
 */
export function noteFullBody(mention: Mention, scene: Scene): void {
  const { kind, name, role, number } = mention;
  if (kind !== 'organisation' || number === 'pl' || !name) return;
  const { lexicon } = scene;
  if (role !== undefined && lexicon.organisation(role.slice(role.lastIndexOf(' ') + 1)))
    noteShort(name, mention, scene);
  if (!name.includes(' ') && !name.includes('-')) return;
  const head = scene.tokens[mention.head]?.text ?? '';
  noteNoun(head.slice(head.lastIndexOf('-') + 1), mention, scene);
  if (name.includes(' für ')) noteNoun(/ für (\S+)$/.exec(name)?.[1] ?? '', mention, scene);
  const own = ownName(name, lexicon);
  if (own) noteShort(own, mention, scene);
}

function noteNoun(noun: string, mention: Mention, scene: Scene): void {
  const { lexicon } = scene;
  const row = lexicon.organisation(noun);
  if (!row || row.generic || lexicon.metonym(noun) || row.kind === 'document' || vague.has(row.noun)) return;
  if (fold(mention.name as string) !== fold(noun)) noteShort(noun, mention, scene);
}

function noteShort(short: string, mention: Mention, { fuller }: Scene): void {
  const key = fold(short);
  const name = fold(mention.name as string);
  const known = fuller.get(key);
  if (!known) fuller.set(key, [mention]);
  else if (known.length < 2 && known.every((other) => fold(other.name as string) !== name)) known.push(mention);
}

/** "Die Staatsanwaltschaft" before "die Bezirks-Staatsanwaltschaft von Lohe", when the text has only one. */
export function namedLater(name: string, mention: Mention, scene: Scene): Entity | undefined {
  const [only, other] = scene.fuller.get(fold(name)) ?? [];
  if (!only || other || only === mention) return undefined;
  const known = scene.byName.get(fold(only.name as string))?.findLast((entity) => entity.kind !== 'person');
  if (known) return known;
  const entity = enter(scene, only);
  learn(scene, entity, only);
  return entity;
}

const bodies = (entities: readonly Entity[] | undefined, mention: Mention): readonly Entity[] =>
  (entities ?? []).filter(
    (entity) => entity.number === mention.number && entity.kind !== 'person' && entity.kind !== 'unnamed',
  );
