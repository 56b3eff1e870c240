import { advance, type Bracket, bracketNumber, openBracket } from './bracket.js';
import { type Hash, mix } from './hash.js';
import { bits, only, type TagBits } from './tagset.js';
import { edge, type Word } from './word.js';

/** Chooses one tag of `set` by its number, given the features of the word; only asked where there is a choice. */
export type Decide = (index: number, set: TagBits, features: readonly Hash[]) => number;

/**
 * Tags a sentence from left to right: every decision sees the tags before it, the words on both sides, the verb bracket
 * that is open and the last word of the clause. Returns one tag number a word.
 */
export function walk(words: readonly Word[], decide: Decide): Uint8Array {
  const tags = new Uint8Array(words.length);
  const ends = clauseEnds(words);
  const sures = sureVerbs(words);
  const state = openBracket();
  let opening = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const set = opening ? word.opening : word.inside;
    const fixed = only(set);
    const tag = fixed >= 0 ? fixed : decide(index, set, featuresAt(index, words, tags, state, ends, sures, opening));
    tags[index] = tag;
    advance(state, tag, word);
    opening = word.opensNext;
  }
  return tags;
}

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

/** For each word whether a word that can only be a finite verb follows in its clause. */
function sureVerbs(words: readonly Word[]): Uint8Array {
  const sures = new Uint8Array(words.length);
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

function featuresAt(
  index: number,
  words: readonly Word[],
  tags: Uint8Array,
  state: Bracket,
  ends: readonly Word[],
  sures: Uint8Array,
  opening: boolean,
): readonly Hash[] {
  const word = words[index] as Word;
  const before = words[index - 1] ?? edge;
  const beforeThat = words[index - 2] ?? edge;
  const next = words[index + 1] ?? edge;
  const afterNext = words[index + 2] ?? edge;
  const last = index > 0 ? (tags[index - 1] as number) : 31;
  const two = last * 32 + (index > 1 ? (tags[index - 2] as number) : 31);
  const bracket = bracketNumber(state);
  const end = ends[index] as Word;
  const isEnd = end === word ? 1 : 0;
  const sure = end === edge ? 0 : (sures[index] as number);
  const place = mix(bracket, isEnd + (opening ? 2 : 0));
  return [
    ...word.own,
    mix(last, 30),
    mix(two, 31),
    mix(mix(last, word.ending), 32),
    mix(mix(last, next.outline), 33),
    mix(before.form, 34),
    mix(mix(before.form, word.kind), 35),
    mix(next.form, 36),
    mix(mix(word.outline, next.outline), 37),
    mix(mix(next.outline, afterNext.outline), 38),
    mix(beforeThat.form, 39),
    mix(afterNext.form, 40),
    mix(before.ending, 41),
    mix(next.ending, 42),
    mix(mix(place, word.ending), 43),
    mix(mix(place, word.kind), 44),
    mix(mix(place, last), 45),
    mix(mix(place, word.kind), 46 + 64 * last),
    mix(mix(word.outline, end.kind), 47),
    mix(mix(before.outline, word.outline), 48),
    mix(mix(last, word.shape), 49 + (opening ? 64 : 0)),
    mix(mix(before.shape, word.shape), mix(next.shape, 50)),
    mix(mix(word.kind, next.kind), mix(afterNext.kind, 51)),
    mix(mix(last, word.form), 52),
    mix(mix(before.outline, word.outline), mix(next.outline, 53)),
    mix(mix(two, word.kind), mix(next.kind, 54)),
    mix(mix(bracket, word.outline), mix(next.outline, 55)),
    mix(mix(word.outline, next.kind), 56),
    mix(mix(word.outline, next.kind), mix(afterNext.kind, 57)),
    mix(mix(before.outline, word.outline), mix(next.kind, 58)),
    mix(mix(before.outline, word.outline), mix(end.kind, 59)),
    mix(mix(place, word.kind), mix(next.kind, 60)),
    mix(mix(place, word.kind), mix(sure, 61)),
    mix(mix(last, word.kind), mix(next.kind, 62)),
    mix(mix(word.outline, sure), mix(before.kind, 63)),
  ];
}
