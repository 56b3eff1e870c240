import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import { evidenceOf, weigh } from './tagger/evidence.js';
import { tagset } from './tagger/tagset.js';
import { walk } from './tagger/walk.js';
import { decodeWeights, heaviest } from './tagger/weights.js';
import { type Word, wordOf } from './tagger/word.js';
import { taggerModel } from './tagger-model.gen.js';

/**
 * The part of speech of each token: `tags[i]` belongs to token i. Marks and figures are told by their kind, function words
 * with one reading by the lexicon, all others by learnt weights. "…“, sagte er" → PUNCT PUNCT FIN PRON.
 */
export function tag(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Tag[] {
  const tags = new Array<Tag>(tokens.length).fill('X');
  const words = tokens.map(wordsOf(lexicon));
  const evidence = evidenceOf(tokens, words, sentences);
  weights ??= decodeWeights(taggerModel);
  const learnt = weights;
  for (const { tokens: range } of sentences) {
    const sentence: Word[] = [];
    for (let index = range.from; index < range.to; index++) {
      const next = index + 1 < range.to ? words[index + 1] : undefined;
      const before = index > range.from ? words[index - 1] : undefined;
      sentence.push(weigh(words[index] as Word, (tokens[index] as Token).text, before, next, evidence));
    }
    const numbers = walk(sentence, (_, set, features) => heaviest(learnt, set, features));
    numbers.forEach((number, index) => {
      tags[range.from + index] = tagset[number] as Tag;
    });
  }
  return tags;
}

let weights: Int8Array | undefined;

/** Looks words up, form by form; what a lexicon says of a form is asked once. */
function wordsOf(lexicon: Lexicon): (token: Token) => Word {
  const known = forms.get(lexicon) ?? new Map<string, Word>();
  if (known.size > 50_000) known.clear();
  forms.set(lexicon, known);
  return ({ text, normal, kind }) => {
    let word = known.get(text);
    if (word === undefined) {
      word = wordOf(text, normal, kind, lexicon);
      known.set(text, word);
    }
    return word;
  };
}

const forms = new WeakMap<Lexicon, Map<string, Word>>();
