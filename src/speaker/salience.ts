import type { NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import type { Entity, Met, Prominence } from './entity.js';
import type { PronounWord } from './pronoun-word.js';
import type { Scene } from './scene.js';

/** The pronoun that is asked about. */
export interface Asked {
  readonly mention: Mention;
  readonly word: PronounWord;
  readonly sentence: number;
  readonly clause: number;
  readonly plural: boolean;
  readonly excluded: ReadonlySet<Entity>;
}

/** How much speaks for a mention, when a pronoun may take it up. */
export function salience(met: Met, asked: Asked, scene: Scene): number {
  const { mention: seen, entity } = met;
  const { mention, word, sentence, clause, plural } = asked;
  const distance = sentence - (scene.sentenceOf[seen.head] as number);
  if (word.adverb) return asReport(met, distance, scene);
  if (word.order) return byOrder(seen, asked, distance);
  const { subject, score: standing, anybody } = prominenceOf(met, scene);
  let score = standing - 2 * distance;
  if (distance === 0) score += word.own && subject ? 3 : -0.5;
  if (entity.kind === 'person') score += 2;
  else if (entity.kind === 'unnamed') score += 1.5;
  else if (entity.kind === 'document') score -= 3;
  if (word.own && scene.clauseOf[seen.head] === clause) score += 2;
  if (plural && entity.number !== 'pl') score -= 5;
  if (word.demonstrative) score += subject ? -3 : 0.5;
  if (entity.gender === undefined) score -= entity.name?.includes(' ') ? 1 : entity.kind === 'unnamed' ? 4 : 2.5;
  if (anybody) score -= 4;
  const quotation = scene.quotationAt[seen.head];
  if (quotation && quotation !== scene.quotationAt[mention.head]) score -= 3;
  return score - (mention.head - seen.head) / 1000;
}

/** By the order of the names alone, in the nearest sentence that has some. */
function byOrder(seen: Mention, { mention, word }: Asked, distance: number): number {
  if (seen.kind === 'pronoun') return Number.NEGATIVE_INFINITY;
  const back = mention.head - seen.head;
  return (word.order === 'former' ? back : -back) - 1000 * distance;
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
  return { subject, score, anybody: isAnybody(seen, scene) };
}

const opensSentence = ({ tokens: { from } }: Mention, { sentenceOf }: Scene): boolean =>
  from === 0 || sentenceOf[from - 1] !== sentenceOf[from];

/** "demnach" takes up a report, else who gave one, rather than a person that it is about. */
function asReport(met: Met, distance: number, scene: Scene): number {
  const { mention: seen, entity } = met;
  const isSpoken = scene.spokenBy.has(seen.id);
  const isBystander = !isSpoken && entity.kind !== 'document' && entity.kind !== 'organisation';
  let score = -2 * distance - (isBystander ? 3 : 0) + (isSpoken ? 2.5 : 0) + (entity.kind === 'document' ? 3 : 0);
  if (prominenceOf(met, scene).subject) score += 1;
  if (scene.quotationAt[seen.head]) score -= 3;
  return score + seen.head / 1e9;
}

/** A phrase that may be a nominative, the first one of its clause: "Kern" in "Kern traf Tarnow". */
export function isSubject(seen: Mention, scene: Scene): boolean {
  const phrase = governing(seen, scene);
  if (!phrase || !mayBeSubject(phrase)) return false;
  const before = phrase.index > 0 ? scene.grammar.phrases[phrase.index - 1] : undefined;
  return !(
    before !== undefined &&
    before.core.to === phrase.core.from - 1 &&
    scene.grammar.tags[before.core.to] === 'FIN' &&
    before.kind !== 'noun' &&
    mayBeSubject(before) &&
    scene.clauseOf[before.head] === scene.clauseOf[phrase.head]
  );
}

const mayBeSubject = ({ preposition, cases }: NounPhrase): boolean =>
  preposition === undefined && cases.includes('nom');

/** The noun phrase of a mention; of the second in "zwischen Kern und Tarnow" the first, which stands behind the preposition. */
function governing({ tokens: { from } }: Mention, scene: Scene): NounPhrase | undefined {
  return (from > 0 ? beforeAnd(from - 1, scene) : undefined) ?? scene.phraseAt[from];
}

function beforeAnd(at: number, { tokens, grammar, phraseEnding }: Scene): NounPhrase | undefined {
  if ((tokens[at] as Token).normal !== 'und') return undefined;
  const phrase = phraseEnding[at] as number;
  return phrase < 0 ? undefined : grammar.phrases[phrase];
}

/** "Jeder Lehrer", "kein Lehrer": nobody in particular. */
function isAnybody({ tokens: { from } }: Mention, { tokens }: Scene): boolean {
  const { normal } = tokens[from] as Token;
  return (normal.startsWith('jede') || normal.startsWith('kein')) && /^(?:jede|keine?)[mnrs]?$/.test(normal);
}

function isGenitive({ tokens: { from } }: Mention, { tokens }: Scene): boolean {
  const { normal } = tokens[from] as Token;
  return normal === 'des' || normal === 'eines';
}
