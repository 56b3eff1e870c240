import type { Lexicon } from '../lexicon/lexicon.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import { findClauses } from './clauses.js';
import { findPhrases } from './phrases.js';
import { tag } from './tag.js';

/** Parts of speech, clauses with their verbs, and noun phrases of a whole text; sentence by sentence, in linear time. */
export function parse(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Grammar {
  const tags = tag(tokens, sentences, lexicon);
  const clauses: Clause[] = [];
  const phrases: NounPhrase[] = [];
  for (const sentence of sentences) {
    for (const clause of findClauses(tokens, tags, sentence, lexicon, clauses.length)) clauses.push(clause);
    for (const phrase of findPhrases(tokens, tags, sentence, lexicon, phrases.length)) phrases.push(phrase);
  }
  return { tags, clauses, phrases };
}
