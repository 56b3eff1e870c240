import type { TokenRange } from '../../model/token.js';
import { advance, openBracket, resetBracket } from './bracket.js';
import { describe, type Features, noFeatures, type Place } from './features.js';
import { bits, only, type TagBits } from './tagset.js';
import { edge, type Word } from './word.js';

/** Chooses one tag of `set` by its number, given the features of the word; only asked where there is a choice. */
export type Decide = (index: number, set: TagBits, features: Features) => number;

/** Before the first word of a text; `tags` has room for a number a word. */
export const placeIn = (words: readonly Word[], tags: Uint8Array): Place => ({
  words,
  tags,
  from: 0,
  to: 0,
  bracket: openBracket(),
  opening: true,
  end: edge,
  sure: 0,
});

/**
 * Tags a sentence from left to right: every decision sees the tags before it, the words on both sides, the verb bracket
 * that is open and the last word of the clause. Leaves the numbers of the tags in `place.tags`.
 */
export function walk(place: Place, { from, to }: TokenRange, decide: Decide): void {
  const { words, tags, bracket } = place;
  place.from = from;
  place.to = to;
  resetBracket(bracket);
  let opening = true;
  // Of the clause: where it stops, its last word and its last sure verb.
  let stop = from;
  let end = from;
  let verb = from;
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    if (index === stop) {
      end = index - 1;
      verb = index;
      for (; stop < to && !(words[stop] as Word).ends; stop++) {
        if ((words[stop] as Word).kind !== markKind) end = stop;
        if ((words[stop] as Word).inside === finiteOnly) verb = stop;
      }
      stop++;
    }
    const next = index + 1 < to ? (words[index + 1] as Word) : edge;
    const set = narrow(opening ? word.opening : word.inside, next, opening);
    let tag = only(set);
    if (tag < 0) {
      place.opening = opening;
      place.end = index <= end ? (words[end] as Word) : edge;
      place.sure = verb > index ? 1 : 0;
      describe(features, index, place);
      tag = decide(index, set, features);
    }
    tags[index] = tag;
    advance(bracket, tag, word);
    opening = word.opensNext;
  }
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

const finiteOnly = bits('FIN');
const markKind = 2;

const features = noFeatures();
