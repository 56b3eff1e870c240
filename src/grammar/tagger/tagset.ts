import type { Tag } from '../../model/grammar.js';

/** All tags in the order of their numbers. The trained weights depend on the order: train again after a change. */
export const tagset: readonly Tag[] = [
  'NOUN',
  'PROPN',
  'ADJA',
  'ADJD',
  'ADV',
  'DET',
  'PRON',
  'PREL',
  'PRF',
  'PWH',
  'ADP',
  'SCONJ',
  'CCONJ',
  'NUM',
  'FIN',
  'INF',
  'IZU',
  'PP',
  'IMP',
  'PTKVZ',
  'PTKZU',
  'PTKNEG',
  'INTJ',
  'PUNCT',
  'X',
];

/** A set of tags, one bit a tag. */
export type TagBits = number;

const numbers = new Map(tagset.map((tag, number) => [tag, number]));

/** Number of a tag, 0 to 24. */
export const numberOf = (tag: Tag): number => numbers.get(tag) as number;

/** The set of the given tags. */
export const bits = (...tags: readonly Tag[]): TagBits => tags.reduce((set, tag) => set | (1 << numberOf(tag)), 0);

/** The only tag of a set by number, or -1 when the set holds none or several. */
export const only = (set: TagBits): number => (set !== 0 && (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : -1);
