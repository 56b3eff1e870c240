import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import { evidenceOf, weigh } from './tagger/evidence.js';
import { tagset } from './tagger/tagset.js';
import { type Decide, walk } from './tagger/walk.js';
import { decodeWeights, heaviest } from './tagger/weights.js';
import { type Word, wordOf } from './tagger/word.js';
import { taggerModel } from './tagger-model.gen.js';

/**
 * The part of speech of each token: `tags[i]` belongs to token i. Marks and figures are told by their kind, function words
 * with one reading by the lexicon, all others by learnt weights. "…“, sagte er" → PUNCT PUNCT FIN PRON.
 */
export const tag = (tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Tag[] =>
  tagWords(tokens, lookUp(tokens, lexicon), sentences);

/** The same for tokens that were looked up: `words[i]` is the form of token i. */
export function tagWords(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly Sentence[],
): readonly Tag[] {
  const tags = new Array<Tag>(tokens.length).fill('X');
  const evidence = evidenceOf(tokens, words, sentences);
  weights ??= decodeWeights(taggerModel);
  const learnt = weights;
  const decide: Decide = (_, set, features) => heaviest(learnt, set, features);
  for (const { tokens: range } of sentences) {
    const sentence = words.slice(range.from, range.to);
    for (let index = 0; index < sentence.length; index++) {
      const word = sentence[index] as Word;
      if (!word.nameLike) continue;
      const { text } = tokens[range.from + index] as Token;
      const next = index + 1 < sentence.length ? words[range.from + index + 1] : undefined;
      const before = index > 0 ? words[range.from + index - 1] : undefined;
      sentence[index] = weigh(word, text, before, next, evidence);
    }
    const numbers = walk(sentence, decide);
    for (let index = 0; index < numbers.length; index++) {
      tags[range.from + index] = tagset[numbers[index] as number] as Tag;
    }
  }
  return tags;
}

let weights: Uint8Array | undefined;

/** What is known of the form of each token; a lexicon is asked once a form. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon): readonly Word[] {
  const known = forms.get(lexicon) ?? new Map<string, Word>();
  if (known.size > mostRemembered) known.clear();
  forms.set(lexicon, known);
  return tokens.map(({ text, normal, kind }) => {
    let word = known.get(text);
    if (word === undefined) {
      word = wordOf(text, normal, kind, lexicon);
      known.set(text, word);
    }
    return word;
  });
}

const forms = new WeakMap<Lexicon, Map<string, Word>>();
const mostRemembered = 50_000;
