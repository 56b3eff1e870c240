import type { Clause, Grammar } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';

/**
 * How far the words of a source reach. Before the finite verb of a main clause stands one constituent only, so a phrase that opens the clause
 * reaches up to the verb: "Nach Angaben des Beauftragten für Datenschutz | liegt …". A relative clause ends it. Elsewhere the noun
 * phrase with its apposition tells: "laut Jana Ohm, der Leiterin des Amtes, | …".
 */
export function sourceExtent(
  source: TokenRange,
  cue: number,
  clause: Clause | undefined,
  tokens: readonly Token[],
  grammar: Grammar,
): TokenRange {
  const finite = clause?.verbs?.finite;
  const opens = clause !== undefined && firstWord(clause, grammar) === Math.min(cue, source.from);
  if (finite === undefined || !opens || clause?.kind !== 'main' || finite <= source.to) return source;
  let to = (clause.parts[0] as TokenRange).to;
  for (const part of clause.parts.slice(1)) {
    if (part.from !== to + 1 || part.from >= finite) break;
    to = part.to;
  }
  to = Math.min(to, finite);
  while (to > source.to && (tokens[to - 1]?.text === ',' || grammar.tags[to - 1] === 'ADV')) to--;
  return { from: source.from, to: Math.max(to, source.to) };
}

/** First token of a clause behind "und", "aber". */
function firstWord(clause: Clause, { tags }: Grammar): number {
  const { from } = clause.parts[0] as TokenRange;
  return tags[from] === 'CCONJ' ? from + 1 : from;
}
