import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenKind, TokenRange } from '../model/token.js';
import { type Evidence, evidenceOf, weigh } from './tagger/evidence.js';
import { tagset } from './tagger/tagset.js';
import { type Decide, placeIn, walk } from './tagger/walk.js';
import { decodeWeights, heaviest, ownWeights } from './tagger/weights.js';
import { type Word, wordOf } from './tagger/word.js';
import { taggerModel } from './tagger-model.gen.js';

/**
 * The part of speech of each token: `tags[i]` belongs to token i. Marks and figures are told by their kind, function words
 * with one reading by the lexicon, all others by learnt weights. "…“, sagte er" → PUNCT PUNCT FIN PRON.
 */
export const tag = (tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Tag[] =>
  tagWords(tokens, lookUp(tokens, lexicon), sentences);

/** The same for tokens that were looked up: `words[i]` is the form of token i. */
export function tagWords(tokens: readonly Token[], words: readonly Word[], sentences: readonly Sentence[]): Tag[] {
  const numbers = new Uint8Array(tokens.length);
  const place = placeIn(weighed(tokens, words, sentences), numbers);
  const tags = new Array<Tag>(tokens.length).fill('X');
  for (const { tokens: range } of sentences) {
    walk(place, range, decide);
    nameTags(numbers, range, tags);
  }
  return tags;
}

function nameTags(numbers: Uint8Array, { from, to }: TokenRange, tags: Tag[]): void {
  for (let index = from; index < to; index++) tags[index] = tagset[numbers[index] as number] as Tag;
}

/** The words of a text, with what all of it tells of those that may be names. */
function weighed(tokens: readonly Token[], words: readonly Word[], sentences: readonly Sentence[]): readonly Word[] {
  const evidence = evidenceOf(tokens, words, sentences);
  const seen = words.slice();
  for (const { tokens: range } of sentences) weighSentence(tokens, words, range, evidence, seen);
  return seen;
}

function weighSentence(
  tokens: readonly Token[],
  words: readonly Word[],
  { from, to }: TokenRange,
  evidence: Evidence,
  seen: Word[],
): void {
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    if (!word.nameLike) continue;
    const next = index + 1 < to ? words[index + 1] : undefined;
    const before = index > from ? words[index - 1] : undefined;
    seen[index] = weigh(word, (tokens[index] as Token).text, before, next, evidence);
  }
}

let weights: Uint8Array | undefined;

const decide: Decide = (_, set, features) => {
  weights ??= decodeWeights(taggerModel);
  return heaviest(weights, set, features, ownWeights(weights, features.own));
};

/** What is known of the form of each token; a lexicon is asked once a form. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon): readonly Word[] {
  const known = formsOf(lexicon);
  const words = new Array<Word>(tokens.length);
  for (let index = 0; index < words.length; index++) {
    const token = tokens[index] as Token;
    const alike = token.kind === 'word' ? known.word : known[token.kind];
    words[index] = alike.get(token.text) ?? learn(token, alike, lexicon);
  }
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
