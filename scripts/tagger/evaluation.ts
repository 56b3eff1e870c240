import { fileURLToPath } from 'node:url';
import type { Weights } from '../../src/grammar/tagger/own-features.js';
import { tagset } from '../../src/grammar/tagger/tagset.js';
import { placeIn, walk } from '../../src/grammar/tagger/walk.js';
import { decodeWeights, encodeWeights, heaviest, limit, ownWeights } from '../../src/grammar/tagger/weights.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import type { Tag } from '../../src/model/grammar.js';
import { train, wordsOf } from './perceptron.js';
import { reported } from './subjunctive.js';
import { type GoldSentence, readInvented } from './treebank.js';

/** A judged word: what the treebank says, what the tagger says, whether training had shown the form. */
export interface Judgement {
  readonly gold: Tag;
  readonly guess: Tag;
  readonly known: boolean;
  readonly place: string;
}

/**
 * Weights learnt from the sentences, their versions as reported speech, and sentences of our own for what newspapers write
 * and treebanks hardly show ("Wie die Polizei mitteilte, …"); in the form that is shipped.
 */
export function learn(sentences: readonly GoldSentence[], lexicon: Lexicon): string {
  const retold = sentences.map(reported).filter((sentence) => sentence !== undefined);
  const weights = train([...sentences, ...retold, ...invented, ...invented], lexicon);
  return encodeWeights(weights, scaleOf(weights));
}

const invented = readInvented(fileURLToPath(new URL('invented.txt', import.meta.url)));

/** The scale that cuts off one weight in two thousand of those that are not zero. */
function scaleOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return limit / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
}

/** Judges every tenth part of each treebank, in its order, with weights learnt from the other nine. */
export function crossValidate(
  treebanks: readonly (readonly GoldSentence[])[],
  lexicon: Lexicon,
  folds: readonly number[],
): readonly Judgement[] {
  return folds.flatMap((fold) => {
    const inFold = (index: number, size: number): boolean => Math.floor((index * 10) / size) === fold;
    const training = treebanks.flatMap((bank) => bank.filter((_, index) => !inFold(index, bank.length)));
    const held = treebanks.flatMap((bank) => bank.filter((_, index) => inFold(index, bank.length)));
    const known = new Set(training.flatMap((sentence) => sentence.map(({ text }) => text)));
    const weights = decodeWeights(learn(training, lexicon));
    return held.flatMap((sentence) => judge(sentence, weights, known, lexicon));
  });
}

function judge(
  sentence: GoldSentence,
  weights: Weights,
  known: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly Judgement[] {
  const guesses = new Uint8Array(sentence.length);
  const place = placeIn(wordsOf(sentence, lexicon), guesses);
  walk(place, { from: 0, to: sentence.length }, (_, set, features) =>
    heaviest(weights, set, features, ownWeights(weights, features.own)),
  );
  return sentence.flatMap(({ text, kind, tag: gold }, index) => {
    if (kind !== 'word' || gold === undefined) return [];
    const near = sentence.slice(Math.max(0, index - 3), index + 4).map((token) => token.text);
    const guess = tagset[guesses[index] as number] as Tag;
    return [{ gold, guess, known: known.has(text), place: `${text}: ${near.join(' ')}` }];
  });
}
