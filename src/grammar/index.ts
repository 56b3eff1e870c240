import type { Lexicon } from '../lexicon/lexicon.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import { findClauses } from './clauses/index.js';
import { mendTags } from './mends/index.js';
import { findPhrases } from './phrases/index.js';
import { sceneOf } from './scene.js';
import { lookUp, tagWords } from './tag.js';

/** Parts of speech, clauses with their verbs, and noun phrases of a whole text; sentence by sentence, in linear time. */
export function parse(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Grammar {
  const words = lookUp(tokens, lexicon);
  const tags = tagWords(tokens, words, sentences);
  mendTags(tokens, words, sentences, tags);
  const scene = sceneOf(tokens, sentences, words, tags, lexicon);
  const clauses: Clause[] = [];
  const phrases: NounPhrase[] = [];
  const startsAt = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) {
    findClauses(scene, sentence, clauses);
    findPhrases(scene, sentence, startsAt, phrases);
  }
  return { tags, clauses, phrases };
}
