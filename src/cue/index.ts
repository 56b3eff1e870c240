import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';
import { clausesByToken } from '../model/token-index.js';
import type { FoundCue } from './found-cue.js';
import { findNounCues } from './nouns.js';
import { findPhraseCues } from './phrases.js';
import { findVerbCues } from './verbs.js';

/** All signals that words are somebody's: reporting verbs, phrases, nouns. In the order of the text. */
export function findCues(tokens: readonly Token[], grammar: Grammar, lexicon: Lexicon): readonly Cue[] {
  const clauseOf = clausesByToken(grammar);
  const found = [
    ...findVerbCues(tokens, grammar.clauses, lexicon),
    ...findPhraseCues(tokens, grammar, clauseOf, lexicon),
    ...findNounCues(tokens, grammar, clauseOf, lexicon),
  ];
  found.sort(inReadingOrder);
  const cues: Cue[] = [];
  for (const cue of found) cues.push(numbered(cue, cues.length + 1, tokens));
  return cues;
}

/** Of two at one token the noun comes before the phrase and the phrase before the verb. */
const inReadingOrder = (a: FoundCue, b: FoundCue): number =>
  (a.tokens[0] as number) - (b.tokens[0] as number) || (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1);

/** Written out field by field, so that all cues have one shape. */
function numbered(cue: FoundCue, number: number, tokens: readonly Token[]): Cue {
  return {
    id: `c${number}`,
    kind: cue.kind,
    lemma: cue.lemma,
    stance: cue.stance,
    medium: cue.medium,
    tokens: cue.tokens,
    spans: spansOf(tokens, cue.tokens),
    clause: cue.clause,
    negated: cue.negated,
    takes: cue.takes,
    weight: cue.weight,
    source: cue.source,
  };
}

/** Spans of tokens, neighbouring ones joined. */
function spansOf(tokens: readonly Token[], indices: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const i of indices) {
    const token = tokens[i] as Token;
    const last = spans.at(-1);
    if (last && i === previous + 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    previous = i;
  }
  return spans;
}
