import type { Tag } from '../../model/grammar.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Word } from '../tagger/word.js';
import { articles } from './articles.js';
import { behindApposition } from './behind-apposition.js';
import { finiteVerbs } from './finite-verbs.js';
import type { Mend } from './mend.js';
import { openingNames } from './opening-names.js';
import { participles } from './participles.js';
import { rightBrackets } from './right-brackets.js';

/** In this order; a later one sees what the earlier ones mended. */
const mends: readonly Mend[] = [participles, finiteVerbs, behindApposition, rightBrackets, articles, openingNames];

/** Mends the tags of a whole text. */
export function mendTags(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly Sentence[],
  tags: Tag[],
): void {
  const text = { tokens, words, tags };
  for (const sentence of sentences) for (const mend of mends) mend(text, sentence.tokens);
}
