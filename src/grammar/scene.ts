import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { bits, type TagBits, tagset } from './tagger/tagset.js';
import type { Word } from './tagger/word.js';

/** What the readers of clauses and phrases look at: token i is tagged `tags[i]` and its form is known as `words[i]`. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  /** The tags once more, as sets of one, so that "is one of" is a single step. */
  readonly sets: Int32Array;
  /** 1 where a token stands in round brackets, which count too; one that its sentence does not close is none, nor one that opens it. */
  readonly bracketed: Uint8Array;
  /** All forms that are proper names somewhere in the text. */
  readonly names: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/** Puts together what is known of a tagged text. */
export function sceneOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly Word[],
  tags: readonly Tag[],
  lexicon: Lexicon,
): Scene {
  const sets = new Int32Array(tokens.length);
  const bracketed = new Uint8Array(tokens.length);
  const names = new Set<string>();
  for (const { tokens: range } of sentences) {
    readTags(tokens, tags, range, sets, names);
    findBrackets(tokens, range, bracketed);
  }
  return { tokens, words, tags, sets, bracketed, names, lexicon };
}

function readTags(
  tokens: readonly Token[],
  tags: readonly Tag[],
  { from, to }: TokenRange,
  sets: Int32Array,
  names: Set<string>,
): void {
  for (let i = from; i < to; i++) {
    const tag = tags[i] as Tag;
    sets[i] = setOf.get(tag) as TagBits;
    if (tag === 'PROPN') names.add((tokens[i] as Token).text);
  }
}

function findBrackets(tokens: readonly Token[], { from, to }: TokenRange, bracketed: Uint8Array): void {
  let open = -1;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'punctuation') continue;
    if (text === '(' && open < 0) open = i;
    else if (text === ')' && open >= 0) {
      if (open > from) bracketed.fill(1, open, i + 1);
      open = -1;
    }
  }
}

/** Whether token `at` has one of the tags; false outside the text. */
export const isA = (scene: Scene, at: number, tags: TagBits): boolean => ((scene.sets[at] as number) & tags) !== 0;

/** Nouns and names. */
export const nominal = bits('NOUN', 'PROPN');

const setOf: ReadonlyMap<Tag, TagBits> = new Map(tagset.map((tag) => [tag, bits(tag)]));
