import type { Features } from '../../src/grammar/tagger/features.js';
import type { Hash } from '../../src/grammar/tagger/hash.js';
import { numberOf, only, tagset } from '../../src/grammar/tagger/tagset.js';
import { type Decide, placeIn, walk } from '../../src/grammar/tagger/walk.js';
import { heaviest } from '../../src/grammar/tagger/weights.js';
import { type Word, wordOf } from '../../src/grammar/tagger/word.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { randomNumbers, shuffled } from './random.js';
import type { GoldSentence } from './treebank.js';

/** Number of weights. */
const tableSize = 1 << 17;
/** Passes over the sentences. */
const epochs = 8;
/** Features met less often would be learnt by heart. */
const rarest = 3;
/** Share of the features that are hidden at a decision, so that no single one is relied on. */
const hidden = 0.1;

interface Example {
  readonly words: readonly Word[];
  /** Tag numbers, -1 where nothing is to be learnt. */
  readonly gold: readonly number[];
}

/** Runs whose weights are averaged, so that no single order of the sentences decides. */
const seeds = [7, 8, 9, 10, 11];

/** Weights learnt from the sentences; same input, same weights. */
export function train(sentences: readonly GoldSentence[], lexicon: Lexicon): Float64Array {
  const examples = sentences.map((sentence) => exampleOf(sentence, lexicon));
  const counts = countFeatures(examples);
  const runs = seeds.map((seed) => learnFrom(examples, counts, randomNumbers(seed)));
  return new Float64Array(tableSize).map((_, place) => runs.reduce((sum, run) => sum + (run[place] as number), 0));
}

/**
 * Averaged perceptron (Collins 2002) over the decisions of `walk`, with the tags it predicted itself as history, so that
 * it learns to live with its own errors.
 */
function learnFrom(
  examples: readonly Example[],
  counts: ReadonlyMap<Hash, number>,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(tableSize);
  const sums = new Float64Array(tableSize);
  let step = 1;
  const correct = (feature: Hash, tag: number, change: number): void => {
    const place = (feature + tag) & (tableSize - 1);
    weights[place] = (weights[place] as number) + change;
    sums[place] = (sums[place] as number) + change * step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffled(examples, random)) {
      tagAlong(words, (index, set, features) => {
        step++;
        const right = gold[index] as number;
        const values = listOf(features).filter((value) => (counts.get(value) ?? 0) >= rarest && random() >= hidden);
        const seen = { values, size: values.length };
        const guess = heaviest(weights, set, seen, nothing);
        if (right >= 0 && guess !== right && (set & (1 << right)) !== 0) {
          for (const feature of values) {
            correct(feature, right, 1);
            correct(feature, guess, -1);
          }
        }
        return guess;
      });
    }
  }
  return weights.map((weight, index) => weight - (sums[index] as number) / step);
}

function exampleOf(sentence: GoldSentence, lexicon: Lexicon): Example {
  return {
    words: wordsOf(sentence, lexicon),
    gold: sentence.map(({ tag }) => (tag === undefined ? -1 : numberOf(tag))),
  };
}

/** The features that are in use. */
const listOf = ({ own, values, size }: Features): Int32Array =>
  Int32Array.of(...own.features, ...values.subarray(0, size));

/** No tag weighs anything beforehand. */
const nothing: readonly number[] = tagset.map(() => 0);

/** Walks through one sentence. */
const tagAlong = (words: readonly Word[], decide: Decide): void =>
  walk(placeIn(words, new Uint8Array(words.length)), { from: 0, to: words.length }, decide);

/** How often each feature is met at a decision, when all decisions before it were right. */
function countFeatures(examples: readonly Example[]): ReadonlyMap<Hash, number> {
  const counts = new Map<Hash, number>();
  for (const { words, gold } of examples) {
    tagAlong(words, (index, set, features) => {
      for (const feature of listOf(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const right = gold[index] as number;
      return right >= 0 ? right : only(set & -set);
    });
  }
  return counts;
}

/** The words of a sentence as the tagger sees them. */
export function wordsOf(sentence: GoldSentence, lexicon: Lexicon): readonly Word[] {
  return sentence.map(({ text, kind }) => {
    const known = cache.get(text);
    if (known) return known;
    const word = wordOf(text, text.toLowerCase(), kind, lexicon);
    cache.set(text, word);
    return word;
  });
}

const cache = new Map<string, Word>();
