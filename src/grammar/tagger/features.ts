import { type Bracket, bracketNumber } from './bracket.js';
import { mix } from './hash.js';
import { edge, type Word } from './word.js';

/** The features of one decision: the first `size` of `values`; reused from word to word, so copy what you keep. */
export interface Features {
  readonly values: Int32Array;
  size: number;
}

/** Room for the features of one word. */
export const noFeatures = (): Features => ({ values: new Int32Array(96), size: 0 });

/** What is known where a word is to be tagged. */
export interface Place {
  readonly words: readonly Word[];
  /** Of the words before. */
  readonly tags: readonly number[];
  readonly bracket: Bracket;
  /** For each word the last word of its clause. */
  readonly ends: readonly Word[];
  /** For each word 1 where a sure finite verb follows in its clause. */
  readonly sures: readonly number[];
}

/** Fills `features` for the word at `index`; each template has a number of its own. */
export function describe(features: Features, index: number, place: Place, opening: boolean): void {
  const { words, tags, bracket: state } = place;
  const word = words[index] as Word;
  const before = index > 0 ? (words[index - 1] as Word) : edge;
  const beforeThat = index > 1 ? (words[index - 2] as Word) : edge;
  const next = index + 1 < words.length ? (words[index + 1] as Word) : edge;
  const afterNext = index + 2 < words.length ? (words[index + 2] as Word) : edge;
  const last = index > 0 ? (tags[index - 1] as number) : 31;
  const two = last * 32 + (index > 1 ? (tags[index - 2] as number) : 31);
  const bracket = bracketNumber(state);
  const end = place.ends[index] as Word;
  const isEnd = end === word ? 1 : 0;
  const sure = place.sures[index] as number;
  const { values } = features;
  const { own, kind, outline } = word;
  // What several templates begin with is mixed once.
  const spot = mix(bracket, isEnd + (opening ? 2 : 0));
  const spotKind = mix(spot, kind);
  const lastKind = mix(last, kind);
  const outlines = mix(before.outline, outline);
  const outlineKind = mix(outline, next.kind);
  let size = own.length;
  for (let place = 0; place < size; place++) values[place] = own[place] as number;
  values[size++] = mix(last, 30);
  values[size++] = mix(two, 31);
  values[size++] = mix(mix(last, word.ending), 32);
  values[size++] = mix(mix(last, next.outline), 33);
  values[size++] = mix(before.form, 34);
  values[size++] = mix(mix(before.form, kind), 35);
  values[size++] = mix(next.form, 36);
  values[size++] = mix(mix(outline, next.outline), 37);
  values[size++] = mix(mix(next.outline, afterNext.outline), 38);
  values[size++] = mix(beforeThat.form, 39);
  values[size++] = mix(afterNext.form, 40);
  values[size++] = mix(before.ending, 41);
  values[size++] = mix(next.ending, 42);
  values[size++] = mix(mix(spot, word.ending), 43);
  values[size++] = mix(spotKind, 44);
  values[size++] = mix(mix(spot, last), 45);
  values[size++] = mix(spotKind, 46 + 64 * last);
  values[size++] = mix(mix(outline, end.kind), 47);
  values[size++] = mix(outlines, 48);
  values[size++] = mix(mix(last, word.shape), 49 + (opening ? 64 : 0));
  values[size++] = mix(mix(before.shape, word.shape), mix(next.shape, 50));
  values[size++] = mix(mix(kind, next.kind), mix(afterNext.kind, 51));
  values[size++] = mix(mix(last, word.form), 52);
  values[size++] = mix(outlines, mix(next.outline, 53));
  values[size++] = mix(mix(two, kind), mix(next.kind, 54));
  values[size++] = mix(mix(bracket, outline), mix(next.outline, 55));
  values[size++] = mix(outlineKind, 56);
  values[size++] = mix(outlineKind, mix(afterNext.kind, 57));
  values[size++] = mix(outlines, mix(next.kind, 58));
  values[size++] = mix(outlines, mix(end.kind, 59));
  values[size++] = mix(spotKind, mix(next.kind, 60));
  values[size++] = mix(spotKind, mix(sure, 61));
  values[size++] = mix(lastKind, mix(next.kind, 62));
  values[size++] = mix(mix(outline, sure), mix(before.kind, 63));
  if (word.joins) values[size++] = mix(isEnd + (word.joins(state.lemma) ? 2 : 0), 64);
  features.size = size;
}
