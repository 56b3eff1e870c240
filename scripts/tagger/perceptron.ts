import type { Hash } from '../../src/grammar/tagger/hash.js';
import { bits, numberOf, tagset } from '../../src/grammar/tagger/tagset.js';
import { walk } from '../../src/grammar/tagger/walk.js';
import { type Word, wordOf } from '../../src/grammar/tagger/word.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import type { GoldSentence } from './treebank.js';

/** Weights as learnt, one a feature and tag; `tableSize` of them. */
export type Weights = Float64Array;

export const tableSize = 1 << 18;
const mask = tableSize - 1;

/**
 * Averaged perceptron (Collins 2002) over the decisions of `walk`, with the tags it predicted itself as history, so that
 * it learns to live with its own errors. Same input, same weights: the order is shuffled by a generator of fixed seed.
 */
export function train(sentences: readonly GoldSentence[], lexicon: Lexicon, epochs: number): Weights {
  const weights = new Float64Array(tableSize);
  const sums = new Float64Array(tableSize);
  const examples = sentences.map((sentence) => ({ words: wordsOf(sentence, lexicon), gold: goldNumbers(sentence) }));
  const random = randomNumbers(7);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffled(examples, random)) {
      walk(words, (index, set, features) => {
        step++;
        const right = gold[index] as number;
        const kept = random() < 0.15 ? features.slice(1) : features;
        const guess = best(weights, set, kept);
        if (right >= 0 && guess !== right && (set & (1 << right)) !== 0) {
          for (const feature of kept) {
            update(weights, sums, (feature + right) & mask, 1, step);
            update(weights, sums, (feature + guess) & mask, -1, step);
          }
        }
        return guess;
      });
    }
  }
  return weights.map((weight, index) => weight - (sums[index] as number) / step);
}

function update(weights: Weights, sums: Float64Array, index: number, change: number, step: number): void {
  weights[index] = (weights[index] as number) + change;
  sums[index] = (sums[index] as number) + change * step;
}

/** The tag of the set with the highest sum of weights. */
export function best(weights: Float64Array | Int8Array, set: number, features: readonly Hash[]): number {
  let winner = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let left = set; left !== 0; left &= left - 1) {
    const tag = 31 - Math.clz32(left & -left);
    let score = 0;
    for (const feature of features) score += weights[(feature + tag) & mask] as number;
    if (score > highest) {
      highest = score;
      winner = tag;
    }
  }
  return winner;
}

const cache = new Map<string, Word>();

export function wordsOf(sentence: GoldSentence, lexicon: Lexicon): readonly Word[] {
  return sentence.map(({ text, kind }) => {
    const known = cache.get(text);
    if (known) return known;
    const word = wordOf(text, text.toLowerCase(), kind, lexicon);
    cache.set(text, word);
    return word;
  });
}

const goldNumbers = (sentence: GoldSentence): readonly number[] =>
  sentence.map(({ tag }) => (tag === undefined ? -1 : numberOf(tag)));

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as Item, order[index] as Item];
  }
  return order;
}

/** Numbers from 0 to 1, the same in every run (Mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const allTags = bits(...tagset);
