import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import { clausesByToken } from '../model/token-index.js';
import type { FoundCue } from './found-cue.js';
import { findNounCues } from './nouns.js';
import { findPhraseCues } from './phrases.js';
import { findVerbCues } from './verbs.js';

/** All signals that words are somebody's: reporting verbs, phrases, nouns. In the order of the text. */
export function findCues(tokens: readonly Token[], grammar: Grammar, lexicon: Lexicon): readonly Cue[] {
  const clauseOf = clausesByToken(grammar);
  const found: FoundCue[] = [];
  findVerbCues(tokens, grammar.clauses, lexicon, found);
  findPhraseCues(tokens, grammar, clauseOf, lexicon, found);
  findNounCues(tokens, grammar, clauseOf, lexicon, found);
  found.sort(inReadingOrder);
  for (let i = 0; i < found.length; i++) (found[i] as FoundCue).id = `c${i + 1}`;
  return found;
}

/** Of two at one token the noun comes before the phrase and the phrase before the verb. */
const inReadingOrder = (a: FoundCue, b: FoundCue): number =>
  (a.tokens[0] as number) - (b.tokens[0] as number) || (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1);
