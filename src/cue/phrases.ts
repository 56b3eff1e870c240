import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import type { FoundCue } from './verbs.js';

export function findPhraseCues(
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _grammar: Grammar,
  _lexicon: Lexicon,
): readonly FoundCue[] {
  return [];
}
