import type { Clause, Grammar, Tag } from '../model/grammar.js';
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
  return outsideMarks(reachOf(source, cue, clause, tokens, grammar), tokens, grammar);
}

function reachOf(
  source: TokenRange,
  cue: number,
  clause: Clause | undefined,
  tokens: readonly Token[],
  grammar: Grammar,
): TokenRange {
  const finite = clause?.verbs?.finite;
  const apposed = clause && apposition(source, clause, tokens, grammar);
  if (apposed) return apposed;
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

/**
 * "… sich nach Auffassung *des Gerichts* | der „Hetze im Netz“ schuldig gemacht": words whose marks close only behind the source are none of it, nor
 * is their article.
 */
function outsideMarks({ from, to }: TokenRange, tokens: readonly Token[], { tags }: Grammar): TokenRange {
  let opened: number | undefined;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark') opened = opened === undefined ? i : undefined;
  if (opened === undefined) return { from, to };
  let end = opened;
  while (end > from && attributive.has(tags[end - 1] as Tag)) end--;
  return end > from ? { from, to: end } : { from, to };
}

const attributive: ReadonlySet<Tag> = new Set(['ADJA', 'ADP', 'DET']);

/** First token of a clause behind "und", "aber". */
function firstWord(clause: Clause, { tags }: Grammar): number {
  const { from } = clause.parts[0] as TokenRange;
  return tags[from] === 'CCONJ' ? from + 1 : from;
}

/**
 * ", so Tom Ohm, Leiter der Abteilung.", "nach Ansicht des Anwalts, Tom Ohm, ist …": the next piece of the clause, when it opens like a noun
 * phrase and holds no verb. A name or a function tells more about somebody; a list goes on.
 */
function apposition(
  { from, to }: TokenRange,
  clause: Clause,
  tokens: readonly Token[],
  { tags }: Grammar,
): TokenRange | undefined {
  const at = clause.parts.findIndex((part) => part.to === to);
  const next = clause.parts[at + 1];
  if (at < 0 || next?.from !== to + 1 || tokens[to]?.text !== ',' || next.to - next.from > longestApposition)
    return undefined;
  if (
    !opensApposition.has(tags[next.from] as Tag) ||
    tags[next.to - 1] === 'ADV' ||
    clause.verbs?.tokens.some((i) => next.from <= i && i < next.to)
  )
    return undefined;
  return { from, to: next.to };
}

const longestApposition = 16;
const opensApposition: ReadonlySet<Tag> = new Set(['DET', 'NOUN', 'PROPN']);
