import type { NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { Entity, Met, Prominence } from './entity.js';
import { fullName } from './resolvers/full-name.js';
import { surname } from './resolvers/surname.js';
import { entityOf, type Scene } from './scene.js';

/** An entity that a pronoun may mean, and how much speaks for it. */
export interface Antecedent {
  readonly entity: Entity;
  readonly score: number;
}

/** Sentences back in which an antecedent is looked for, and mentions at most. */
const reach = 4;
const most = 40;

/**
 * Who a pronoun may mean, the likeliest first. Preferences after Lappin and Leass (1994): subject before object, near before far,
 * and of this kind of text: who spoke last before who was spoken of; names inside a direct quotation last.
 */
export function antecedents(mention: Mention, scene: Scene): readonly Antecedent[] {
  const plural = isPlural(mention, scene);
  const scores = new Map<Entity, number>();
  const sentence = scene.sentence(mention.head);
  const clause = scene.clause(mention.head);
  const isFree = isPossessive(mention, scene);
  const asked: Asked = {
    mention,
    sentence,
    own: isOwn(mention, scene),
    plural,
    adverb: isAdverb(mention, scene),
    order: orderOf(scene.tokens[mention.head]?.normal ?? ''),
    demonstrative: /^diese[rmn]?$/.test(scene.tokens[mention.head]?.normal ?? ''),
  };
  const isOpen = asked.own || asked.adverb;
  const excluded = asked.own ? nobody : excludedBy(mention, scene);
  for (let i = scene.seen.length - 1, count = 0; i >= 0 && count < most; i--, count++) {
    const met = scene.seen[i] as Met;
    const { mention: seen, entity } = met;
    if (sentence - scene.sentence(seen.head) > reach) break;
    const isBehind = seen.tokens.to > mention.head;
    if (isBehind && !(asked.own && scene.clause(seen.head) === clause && isSubject(seen, scene))) continue;
    if (excluded.has(entity) || !(isOpen || agrees(entity, mention, plural, scene))) continue;
    if (!isFree && scene.clause(seen.head) === clause && clause >= 0) continue;
    const score = salience(met, asked, scene);
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score));
  }
  return Array.from(scores, ([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
}

function agrees(entity: Entity, mention: Mention, plural: boolean, { tokens, lexicon }: Scene): boolean {
  if (plural) return entity.number === 'pl' || entity.kind === 'organisation';
  if (entity.number === 'pl') return false;
  const { gender } = entity;
  if (mention.gender !== undefined || gender === undefined) return gender === undefined || gender === mention.gender;
  // "ihm" is a man or a thing.
  const forms = lexicon.pronoun(tokens[mention.head]?.normal ?? '').filter(({ number }) => number === 'sg');
  return forms.length === 0 || forms.some(({ genders }) => genders.includes(gender));
}

/** "sie" is plural when the verb beside it in its clause is: "so erzählt sie, kämen". */
function isPlural(mention: Mention, { tokens, grammar, lexicon, clause }: Scene): boolean {
  if (mention.number === 'pl') return true;
  const forms = lexicon.pronoun(tokens[mention.head]?.normal ?? '');
  if (!forms.some((form) => form.number === 'pl')) return false;
  for (const at of [mention.head + 1, mention.head - 1, mention.head + 2, mention.head - 2]) {
    if (grammar.tags[at] !== 'FIN' || clause(at) !== clause(mention.head)) continue;
    const finite = lexicon.verbReadings(tokens[at]?.normal ?? '').filter(({ form }) => form === 'finite');
    const numbers = new Set(finite.map((reading) => reading.number));
    if (numbers.size === 1) return numbers.has('pl');
    // A verb that no list has: "sie verglichen".
    if (numbers.size === 0) return /en$/.test(tokens[at]?.normal ?? '');
  }
  return false;
}

const nobody: ReadonlySet<Entity> = new Set();

/** Who cannot be meant: the speaker of the quotation around the pronoun, and whom the quotation that it speaks calls by name. */
function excludedBy(mention: Mention, scene: Scene): ReadonlySet<Entity> {
  const excluded = new Set<Entity>();
  for (const quotation of scene.spokenBy.get(mention.id) ?? []) {
    const range = scene.rangeOf(quotation);
    for (let i = scene.seen.length - 1; i >= 0; i--) {
      const { mention: seen, entity } = scene.seen[i] as Met;
      if (seen.tokens.from < range.from) break;
      if (seen.kind !== 'pronoun' && seen.tokens.to <= range.to) excluded.add(entity);
    }
    for (const name of namesIn(range, mention, scene)) excluded.add(name);
  }
  return excluded;
}

/**
 * Who is called by name in words that are read only later: "Er sagte, *Kern* habe recht". In a sentence of its own a report may well name its
 * speaker: "Er warnte vor Krieg. Kern habe genug."
 */
function namesIn(
  { from, to }: { readonly from: number; readonly to: number },
  mention: Mention,
  scene: Scene,
): readonly Entity[] {
  const { names } = scene;
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Mention).tokens.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Entity[] = [];
  for (let i = low; i < names.length && (names[i] as Mention).tokens.to <= to; i++) {
    const name = names[i] as Mention;
    if (scene.sentence(name.head) !== scene.sentence(mention.head)) break;
    const entity = entityOf(name, scene) ?? (fullName.resolve(name, scene) ?? surname.resolve(name, scene))?.entity;
    if (entity) found.push(entity);
  }
  return found;
}

/** The pronoun that is asked about. */
interface Asked {
  readonly mention: Mention;
  readonly sentence: number;
  /** "eigenen". */
  readonly own: boolean;
  readonly plural: boolean;
  /** "demnach". */
  readonly adverb: boolean;
  /** "Ersterer" takes up who was named first, "letzterer" who was named last. */
  readonly order: 'former' | 'latter' | undefined;
  /** "dieser" takes up what was named last rather than the subject: "Kern traf Tarnow. Dieser lachte." */
  readonly demonstrative: boolean;
}

function salience(met: Met, asked: Asked, scene: Scene): number {
  const { mention: seen, entity } = met;
  const { mention, sentence, own, plural, adverb, demonstrative } = asked;
  const distance = sentence - scene.sentence(seen.head);
  if (adverb) return asReport(met, distance, scene);
  if (asked.order) return byOrder(seen, asked, distance);
  const { subject, score: standing } = prominenceOf(met, scene);
  let score = standing - 2 * distance;
  if (distance === 0) score += own && subject ? 3 : -0.5;
  if (entity.kind === 'person') score += 2;
  else if (entity.kind === 'unnamed') score += 1.5;
  else if (entity.kind === 'document') score -= 3;
  if (own && scene.clause(seen.head) === scene.clause(mention.head)) score += 2;
  if (plural && entity.number !== 'pl') score -= 5;
  if (demonstrative) score += subject ? -3 : 0.5;
  if (entity.gender === undefined) score -= entity.name?.includes(' ') ? 1 : entity.kind === 'unnamed' ? 4 : 2.5;
  if (isAnybody(seen, scene)) score -= 4;
  const quotation = scene.quotation(seen.head);
  if (quotation && quotation !== scene.quotation(mention.head)) score -= 3;
  return score - (mention.head - seen.head) / 1000;
}

const orderOf = (normal: string): Asked['order'] =>
  /^erstere[rmn]?$/.test(normal) ? 'former' : /^letztere[rmn]?$/.test(normal) ? 'latter' : undefined;

/** By the order of the names alone, in the nearest sentence that has some. */
function byOrder(seen: Mention, { mention, order }: Asked, distance: number): number {
  if (seen.kind === 'pronoun') return Number.NEGATIVE_INFINITY;
  const back = mention.head - seen.head;
  return (order === 'former' ? back : -back) - 1000 * distance;
}

function prominenceOf(met: Met, scene: Scene): Prominence {
  met.prominence ??= prominence(met.mention, scene);
  return met.prominence;
}

function prominence(seen: Mention, scene: Scene): Prominence {
  const subject = isSubject(seen, scene);
  let score = subject ? 2 : 0;
  if (governing(seen, scene)?.preposition !== undefined) score -= 1;
  if (isGenitive(seen, scene)) score -= 2;
  if (scene.spokenBy.has(seen.id)) score += 2;
  if (seen.kind === 'pronoun') score += 0.5;
  if (opensSentence(seen, scene)) score += 0.5;
  return { subject, score };
}

const opensSentence = ({ tokens: { from } }: Mention, { sentence }: Scene): boolean =>
  from === 0 || sentence(from - 1) !== sentence(from);

/** "demnach" takes up a report, else who gave one, rather than a person that it is about. */
function asReport(met: Met, distance: number, scene: Scene): number {
  const { mention: seen, entity } = met;
  const isSpoken = scene.spokenBy.has(seen.id);
  const isBystander = !isSpoken && entity.kind !== 'document' && entity.kind !== 'organisation';
  let score = -2 * distance - (isBystander ? 3 : 0) + (isSpoken ? 2.5 : 0) + (entity.kind === 'document' ? 3 : 0);
  if (prominenceOf(met, scene).subject) score += 1;
  if (scene.quotation(seen.head)) score -= 3;
  return score + seen.head / 1e9;
}

/** A phrase that may be a nominative, the first one of its clause: "Kern" in "Kern traf Tarnow". */
function isSubject(seen: Mention, scene: Scene): boolean {
  const phrase = governing(seen, scene);
  if (!phrase || !mayBeSubject(phrase)) return false;
  const before = scene.grammar.phrases[phrase.index - 1];
  return !(
    before !== undefined &&
    before.core.to === phrase.core.from - 1 &&
    scene.grammar.tags[before.core.to] === 'FIN' &&
    before.kind !== 'noun' &&
    mayBeSubject(before) &&
    scene.clause(before.head) === scene.clause(phrase.head)
  );
}

const mayBeSubject = ({ preposition, cases }: NounPhrase): boolean =>
  preposition === undefined && cases.includes('nom');

/** "sein Anwalt" may be the subject's of the same clause, "er" may not. */
const isPossessive = (mention: Mention, { tokens, lexicon }: Scene): boolean =>
  lexicon.pronoun(tokens[mention.head]?.normal ?? '').some((form) => form.kind === 'possessive');

/** "nach eigenen Angaben": those of the subject, one or several. */
export const isOwn = (mention: Mention, { tokens }: Scene): boolean =>
  /^eigene[mnrs]?$/.test(tokens[mention.head]?.normal ?? '');

/** "demnach" takes up a report rather than a person. */
const isAdverb = (mention: Mention, { tokens, lexicon }: Scene): boolean =>
  lexicon.pronoun(tokens[mention.head]?.normal ?? '').some((form) => form.kind === 'adverb');

/** The noun phrase of a mention; of the second in "zwischen Kern und Tarnow" the first, which stands behind the preposition. */
function governing({ tokens: { from } }: Mention, { tokens, phraseAt, phraseEnding }: Scene): NounPhrase | undefined {
  return (tokens[from - 1]?.normal === 'und' ? phraseEnding(from - 1) : undefined) ?? phraseAt(from);
}

/** "Jeder Lehrer", "kein Lehrer": nobody in particular. */
const isAnybody = ({ tokens: { from } }: Mention, { tokens }: Scene): boolean =>
  /^(?:jede|keine?)[mnrs]?$/.test(tokens[from]?.normal ?? '');

const isGenitive = (seen: Mention, { tokens }: Scene): boolean =>
  /^(?:des|eines)$/.test(tokens[seen.tokens.from]?.normal ?? '');
