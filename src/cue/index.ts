import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';
import { findNounCues } from './nouns.js';
import { findPhraseCues } from './phrases.js';
import { findVerbCues } from './verbs.js';

/** All signals that words are somebody's: reporting verbs, phrases, nouns. In the order of the text. */
export function findCues(tokens: readonly Token[], grammar: Grammar, lexicon: Lexicon): readonly Cue[] {
  const clauseOf = clauseOfTokens(tokens.length, grammar);
  const found = [
    ...findVerbCues(tokens, grammar.clauses, lexicon),
    ...findPhraseCues(tokens, grammar, clauseOf, lexicon),
    ...findNounCues(tokens, grammar, clauseOf, lexicon),
  ];
  found.sort((a, b) => (a.tokens[0] as number) - (b.tokens[0] as number) || a.kind.localeCompare(b.kind));
  return found.map((cue, i) => ({ id: `c${i + 1}`, ...cue, spans: spansOf(tokens, cue.tokens) }));
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

function clauseOfTokens(count: number, grammar: Grammar): Int32Array {
  const clauseOf = new Int32Array(count).fill(-1);
  for (const clause of grammar.clauses)
    for (const part of clause.parts) clauseOf.fill(clause.index, part.from, part.to);
  return clauseOf;
}
