import { type Bracket, bracketNumber } from './bracket.js';
import { mix, salt, spread } from './hash.js';
import type { OwnFeatures } from './own-features.js';
import { edge, type Word } from './word.js';

/** The features of one decision: those of the form, and the first `size` of `values`; reused from word to word, so copy what you keep. */
export interface Features {
  own: OwnFeatures;
  readonly values: Int32Array;
  size: number;
}

/** Room for the features of one word. */
export const noFeatures = (): Features => ({ own: edge.own, values: new Int32Array(40), size: 0 });

/** What is known where a word is to be tagged; moved on from word to word. */
export interface Place {
  readonly words: readonly Word[];
  /** First word of the sentence, and the first that is none of it. */
  from: number;
  to: number;
  /** Numbers of the tags of the words before. */
  readonly tags: Uint8Array;
  readonly bracket: Bracket;
  /** A sentence or quotation may open here. */
  opening: boolean;
  /** The last word of the clause. */
  end: Word;
  /** 1 where a sure finite verb follows in the clause. */
  sure: number;
}

/** Fills `features` for the word at `index`; each template has a number of its own, mixed in last. */
export function describe(features: Features, index: number, place: Place): void {
  const { words, from, to, tags, opening, end, sure } = place;
  const word = words[index] as Word;
  const before = index > from ? (words[index - 1] as Word) : edge;
  const beforeThat = index > from + 1 ? (words[index - 2] as Word) : edge;
  const next = index + 1 < to ? (words[index + 1] as Word) : edge;
  const afterNext = index + 2 < to ? (words[index + 2] as Word) : edge;
  const { outline, imprint } = word;
  const nextImprint = next.imprint;
  const afterImprint = afterNext.imprint;
  const last = index > from ? (tags[index - 1] as number) : 31;
  const two = last * 32 + (index > from + 1 ? (tags[index - 2] as number) : 31);
  const bracket = bracketNumber(place.bracket);
  const isEnd = end === word ? 1 : 0;
  // What several templates begin with is mixed once.
  const spot = spots[bracket * 4 + isEnd + (opening ? 2 : 0)] as number;
  const spotKind = spread(spot ^ imprint.kind);
  const lastKind = spread(last ^ imprint.kind);
  const outlines = spread(before.outline ^ imprint.outline);
  const outlineKind = spread(outline ^ nextImprint.kind);
  const { values } = features;
  values[0] = last ^ salts.t30;
  values[1] = two ^ salts.t31;
  values[2] = spread(last ^ imprint.ending) ^ salts.t32;
  values[3] = spread(last ^ nextImprint.outline) ^ salts.t33;
  values[4] = before.form ^ salts.t34;
  values[5] = spread(before.form ^ imprint.kind) ^ salts.t35;
  values[6] = next.form ^ salts.t36;
  values[7] = spread(outline ^ nextImprint.outline) ^ salts.t37;
  values[8] = spread(next.outline ^ afterImprint.outline) ^ salts.t38;
  values[9] = beforeThat.form ^ salts.t39;
  values[10] = afterNext.form ^ salts.t40;
  values[11] = before.ending ^ salts.t41;
  values[12] = next.ending ^ salts.t42;
  values[13] = spread(spot ^ imprint.ending) ^ salts.t43;
  values[14] = spotKind ^ salts.t44;
  values[15] = spread(spot ^ (tagSalts[last] as number)) ^ salts.t45;
  values[16] = spotKind ^ (tag46Salts[last] as number);
  values[17] = spread(outline ^ end.imprint.kind) ^ salts.t47;
  values[18] = outlines ^ salts.t48;
  values[19] = spread(last ^ imprint.shape) ^ (opening ? salts.t113 : salts.t49);
  values[20] = spread(before.shape ^ imprint.shape) ^ nextImprint.shape50;
  values[21] = spread(word.kind ^ nextImprint.kind) ^ afterImprint.kind51;
  values[22] = spread(last ^ imprint.form) ^ salts.t52;
  values[23] = outlines ^ nextImprint.outline53;
  values[24] = spread(two ^ imprint.kind) ^ nextImprint.kind54;
  values[25] = spread(bracket ^ imprint.outline) ^ nextImprint.outline55;
  values[26] = outlineKind ^ salts.t56;
  values[27] = outlineKind ^ afterImprint.kind57;
  values[28] = outlines ^ nextImprint.kind58;
  values[29] = outlines ^ end.imprint.kind59;
  values[30] = spotKind ^ nextImprint.kind60;
  values[31] = spotKind ^ (sure === 1 ? salts.sure61 : salts.unsure61);
  values[32] = lastKind ^ nextImprint.kind62;
  values[33] = spread(outline ^ (sure === 1 ? salts.sure : salts.unsure)) ^ before.imprint.kind63;
  let size = 34;
  if (word.joins) values[size++] = (isEnd + (word.joins(place.bracket.lemma) ? 2 : 0)) ^ salts.t64;
  for (let at = 0; at < size; at++) values[at] = spread(values[at] as number);
  features.own = word.own;
  features.size = size;
}

/** The salts of the templates whose number is all that is mixed in last, and of what is sure. */
const salts = {
  t30: salt(30),
  t31: salt(31),
  t32: salt(32),
  t33: salt(33),
  t34: salt(34),
  t35: salt(35),
  t36: salt(36),
  t37: salt(37),
  t38: salt(38),
  t39: salt(39),
  t40: salt(40),
  t41: salt(41),
  t42: salt(42),
  t43: salt(43),
  t44: salt(44),
  t45: salt(45),
  t47: salt(47),
  t48: salt(48),
  t49: salt(49),
  t113: salt(113),
  t52: salt(52),
  t56: salt(56),
  t64: salt(64),
  sure: salt(1),
  unsure: salt(0),
  sure61: salt(mix(1, 61)),
  unsure61: salt(mix(0, 61)),
};

/** For each state of the bracket, and whether the word ends its clause and may open a sentence. */
const spots = Int32Array.from({ length: 4 * 48 }, (_, number) => mix(number >> 2, number & 3));
/** Salts of the tags, and of their templates. */
const tagSalts = Int32Array.from({ length: 32 }, (_, tag) => salt(tag));
const tag46Salts = Int32Array.from({ length: 32 }, (_, tag) => salt(46 + 64 * tag));
