import { advance, openBracket } from './bracket.js';
import { describe, type Features, noFeatures } from './features.js';
import { bits, only, type TagBits } from './tagset.js';
import { edge, type Word } from './word.js';

/** Chooses one tag of `set` by its number, given the features of the word; only asked where there is a choice. */
export type Decide = (index: number, set: TagBits, features: Features) => number;

/**
 * Tags a sentence from left to right: every decision sees the tags before it, the words on both sides, the verb bracket
 * that is open and the last word of the clause. Returns one tag number a word.
 */
export function walk(words: readonly Word[], decide: Decide): readonly number[] {
  const tags: number[] = [];
  const bracket = openBracket();
  const place = { words, tags, bracket, ends: clauseEnds(words), sures: sureVerbs(words) };
  let opening = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const next = index + 1 < words.length ? (words[index + 1] as Word) : edge;
    const set = narrow(opening ? word.opening : word.inside, next, opening);
    const fixed = only(set);
    if (fixed < 0) describe(features, index, place, opening);
    const tag = fixed >= 0 ? fixed : decide(index, set, features);
    tags.push(tag);
    advance(bracket, tag, word);
    opening = word.opensNext;
  }
  return tags;
}

/**
 * Drops what the next word rules out: no adjective stands before a pronoun ("und lagere es"), and a determiner that opens a
 * sentence before a capital is no pronoun ("Die Polizei …").
 */
function narrow(set: TagBits, next: Word, opening: boolean): TagBits {
  if ((set & adjective) !== 0 && (next.inside & ~pronouns) === 0) return set & ~adjective || set;
  if (opening && (set & determiner) !== 0 && (next.inside & ~nominal) === 0) return determiner;
  return set;
}

const adjective = bits('ADJA');
const pronouns = bits('PRON', 'PRF');
const determiner = bits('DET');
const nominal = bits('NOUN', 'PROPN', 'ADJA');

/** For each word the last word of its clause: the one before the next comma, stop or bracket. */
function clauseEnds(words: readonly Word[]): readonly Word[] {
  const ends = new Array<Word>(words.length);
  let last = edge;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (word.ends) last = edge;
    else if (last === edge && word.kind !== markKind) last = word;
    ends[index] = last;
  }
  return ends;
}

const markKind = 2;

/** For each word 1 where a word that can only be a finite verb follows in its clause, else 0. */
function sureVerbs(words: readonly Word[]): readonly number[] {
  const sures = new Array<number>(words.length);
  let sure = 0;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as Word;
    sures[index] = sure;
    if (word.ends) sure = 0;
    else if (word.inside === finiteOnly) sure = 1;
  }
  return sures;
}

const finiteOnly = bits('FIN');

const features = noFeatures();
