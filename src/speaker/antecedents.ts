import type { VerbReading } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';
import type { Entity, Met, Sight } from './entity.js';
import { type PronounWord, pronounAt } from './pronoun-word.js';
import { fullName } from './resolvers/full-name.js';
import { surname } from './resolvers/surname.js';
import { type Asked, isSubject, salience } from './salience.js';
import { rangeOf, type Scene } from './scene.js';

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
  const { seen } = scene;
  const asked = askedBy(mention, scene);
  const found: Best[] = [];
  for (let i = seen.length - 1, count = 0; i >= 0 && count < most; i--, count++) {
    const met = seen[i] as Met;
    if (asked.sentence - (scene.sentenceOf[met.mention.head] as number) > reach) break;
    if (isCandidate(met, asked, scene)) keepBest(found, met.entity, salience(met, asked, scene));
  }
  return found.length > 1 ? found.sort(likeliestFirst) : found;
}

/** An antecedent whose best score is still looked for. */
interface Best extends Antecedent {
  score: number;
}

const likeliestFirst = (a: Antecedent, b: Antecedent): number => b.score - a.score;

function keepBest(found: Best[], entity: Entity, score: number): void {
  for (const best of found) {
    if (best.entity !== entity) continue;
    best.score = Math.max(best.score, score);
    return;
  }
  found.push({ entity, score });
}

function askedBy(mention: Mention, scene: Scene): Asked {
  const word = pronounAt(mention.head, scene);
  return {
    mention,
    word,
    sentence: scene.sentenceOf[mention.head] as number,
    clause: scene.clauseOf[mention.head] as number,
    plural: isPlural(mention, word, scene),
    excluded: word.own ? nobody : excludedBy(mention, scene),
  };
}

/** Whether it stands before the pronoun, outside of its clause, and agrees with it; "eigenen" and "demnach" ask for less. */
function isCandidate({ mention: seen, entity }: Met, asked: Asked, scene: Scene): boolean {
  const { mention, word, clause, excluded } = asked;
  const isInClause = scene.clauseOf[seen.head] === clause;
  if (seen.tokens.to > mention.head && !(word.own && isInClause && isSubject(seen, scene))) return false;
  if (excluded.has(entity) || !(word.own || word.adverb || agrees(entity, asked))) return false;
  return word.possessive || !isInClause || clause < 0;
}

function agrees({ number, kind, gender }: Entity, { mention, word, plural }: Asked): boolean {
  if (plural) return number === 'pl' || kind === 'organisation';
  if (number === 'pl') return false;
  if (mention.gender !== undefined || gender === undefined) return gender === undefined || gender === mention.gender;
  return word.genders === undefined || word.genders.includes(gender);
}

/** "sie" is plural when the verb beside it in its clause is: "so erzählt sie, kämen". */
function isPlural({ number, head }: Mention, word: PronounWord, scene: Scene): boolean {
  if (number === 'pl') return true;
  if (!word.mayBePlural) return false;
  for (const offset of beside) {
    const verb = pluralityAt(head + offset, head, scene);
    if (verb !== undefined) return verb;
  }
  return false;
}

/** Where the verb of a pronoun may stand, the likeliest place first. */
const beside: readonly number[] = [1, -1, 2, -2];

/** Whether the finite verb at a token of the same clause is a plural; undefined where none is, or it may be both. */
function pluralityAt(at: number, head: number, { tokens, grammar, lexicon, clauseOf }: Scene): boolean | undefined {
  if (at < 0 || grammar.tags[at] !== 'FIN' || clauseOf[at] !== clauseOf[head]) return undefined;
  const normal = tokens[at]?.normal ?? '';
  let first: VerbReading | undefined;
  for (const reading of lexicon.verbReadings(normal)) {
    if (reading.form !== 'finite') continue;
    first ??= reading;
    if (reading.number !== first.number) return undefined;
  }
  // A verb that no list has: "sie verglichen".
  return first ? first.number === 'pl' : normal.endsWith('en');
}

const nobody: ReadonlySet<Entity> = new Set();

/** Who cannot be meant: the speaker of the quotation around the pronoun, and whom the quotation that it speaks calls by name. */
function excludedBy(mention: Mention, scene: Scene): ReadonlySet<Entity> {
  const spoken = scene.spokenBy.get(mention.id);
  if (!spoken) return nobody;
  const excluded = new Set<Entity>();
  for (const quotation of spoken) {
    const range = rangeOf(quotation, scene.tokens, mention.head);
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
function namesIn({ from, to }: TokenRange, mention: Mention, scene: Scene): readonly Entity[] {
  const { names } = scene;
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Sight).mention.tokens.from < from) low = middle + 1;
    else high = middle;
  }
  const found: Entity[] = [];
  for (let i = low; i < names.length && (names[i] as Sight).mention.tokens.to <= to; i++) {
    const { mention: name, met } = names[i] as Sight;
    if (scene.sentenceOf[name.head] !== scene.sentenceOf[mention.head]) break;
    const entity = met?.entity ?? (fullName.resolve(name, scene) ?? surname.resolve(name, scene))?.entity;
    if (entity) found.push(entity);
  }
  return found;
}
