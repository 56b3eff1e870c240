import type { Tag } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import type { Word } from '../tagger/word.js';

/** A text whose tags are being mended: token i is tagged `tags[i]` and its form is known as `words[i]`. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tags: Tag[];
}

/** Mends in one sentence what a tagger that reads from left to right cannot see; silent where it is not sure. */
export type Mend = (text: Tagged, sentence: TokenRange) => void;
