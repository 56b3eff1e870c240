import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenKind, TokenRange } from '../model/token.js';
import { type Evidence, evidenceOf, weigh } from './tagger/evidence.js';
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
  for (const { tokens: range } of sentences) {
    const numbers = walk(weighed(tokens, words, range, evidence), decide);
    for (let index = 0; index < numbers.length; index++)
      tags[range.from + index] = tagset[numbers[index] as number] as Tag;
  }
  return tags;
}

/** The words of a sentence, with what the whole text tells of those that may be names. */
function weighed(
  tokens: readonly Token[],
  words: readonly Word[],
  { from, to }: TokenRange,
  evidence: Evidence,
): readonly Word[] {
  const sentence = words.slice(from, to);
  for (let index = 0; index < sentence.length; index++) {
    const word = sentence[index] as Word;
    if (!word.nameLike) continue;
    const next = from + index + 1 < to ? words[from + index + 1] : undefined;
    const before = index > 0 ? words[from + index - 1] : undefined;
    sentence[index] = weigh(word, (tokens[from + index] as Token).text, before, next, evidence);
  }
  return sentence;
}

let weights: Uint8Array | undefined;

const decide: Decide = (_, set, features) => {
  weights ??= decodeWeights(taggerModel);
  return heaviest(weights, set, features);
};

/** What is known of the form of each token; a lexicon is asked once a form. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon): readonly Word[] {
  const known = formsOf(lexicon);
  const words: Word[] = [];
  for (const token of tokens) words.push(known[token.kind].get(token.text) ?? learn(token, known[token.kind], lexicon));
  return words;
}

function learn({ text, normal, kind }: Token, known: Map<string, Word>, lexicon: Lexicon): Word {
  if (known.size >= mostRemembered) known.clear();
  const word = wordOf(text, normal, kind, lexicon);
  known.set(text, word);
  return word;
}

/** By kind, because a straight mark is a quotation mark here and a sign for inches there. */
type Forms = Readonly<Record<TokenKind, Map<string, Word>>>;

function formsOf(lexicon: Lexicon): Forms {
  let known = forms.get(lexicon);
  if (!known) {
    known = {
      word: new Map(),
      number: new Map(),
      mark: new Map(),
      punctuation: new Map(),
      symbol: new Map(),
      link: new Map(),
    };
    forms.set(lexicon, known);
  }
  return known;
}

const forms = new WeakMap<Lexicon, Forms>();
const mostRemembered = 50_000;
