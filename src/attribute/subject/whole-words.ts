import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';

/** Longest name in brackets or marks that goes on with a phrase, in tokens between them. */
const longestInsert = 8;

/**
 * The words of a speaker to their end, where the noun phrase was cut too early: a compound whose marks are in its middle ("die
 * „Morgen“-Zeitung"), a name in marks, a party or short name in brackets, more of a foreign name ("die Banca d'Alba").
 */
export function wholeWords(range: TokenRange, clause: Clause | undefined, context: AttributionContext): TokenRange {
  const own = beforeQuotation(range, context);
  if (own < range.to) return { from: range.from, to: own };
  const end = Math.max(range.to, ...(clause?.parts ?? []).filter((p) => p.from < range.to).map((p) => p.to));
  let { to } = range;
  for (let next = step(to, end, context); next > to; next = step(to, end, context)) to = next;
  return { from: range.from, to: clause ? apposed(to, clause, context) : to };
}

/** Who speaks ends where the words begin: "riefen Gäste „Raus hier“". */
function beforeQuotation({ from, to }: TokenRange, context: AttributionContext): number {
  const { tags } = context.grammar;
  const own = context.directAt(from);
  for (let i = from + 1; i < to; i++)
    if (context.directAt(i) && context.directAt(i) !== own)
      return tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN' ? i : to;
  return to;
}

function step(at: number, end: number, context: AttributionContext): number {
  const { tokens, grammar } = context;
  const token = tokens[at] as Token | undefined;
  const before = tokens[at - 1] as Token | undefined;
  if (!token || !before || at >= end || context.directAt(at) !== context.directAt(at - 1)) return at;
  const capital = /^\p{Lu}/u.test(token.text);
  if (!token.spaced && /^\p{L}|^-\p{L}/u.test(token.text)) return at + 1;
  if (token.text === '(' || (token.kind === 'mark' && before.kind !== 'mark')) return closing(at, end, context);
  const tag = grammar.tags[at - 1];
  if (tag === 'PROPN' && capital && grammar.tags[at] === 'PROPN') return at + 1;
  if (tag === 'ADJA' && grammar.tags[at] === 'NOUN') return at + 1;
  return at;
}

/** "sagte Tom Ohm*, ein erfahrener General und Leiter des Einsatzes*, am Montag": the next piece of the clause, when it is a noun phrase. */
function apposed(at: number, clause: Clause, context: AttributionContext): number {
  const index = clause.parts.findIndex((part) => part.to === at);
  const next = clause.parts[index + 1];
  if (index < 0 || !next || next.from !== at + 1 || context.tokens[at]?.text !== ',') return at;
  const phrase = context.phraseAt(next.from);
  if (!phrase || phrase.preposition !== undefined || phrase.kind === 'pronoun' || context.directAt(next.from))
    return at;
  return clause.verbs?.tokens.some((i) => next.from <= i && i < next.to) ? at : next.to;
}

/** Behind the bracket or mark that closes what opens at `at`; `at` itself when it is too far away. */
function closing(at: number, end: number, { tokens }: AttributionContext): number {
  const bracket = (tokens[at] as Token).text === '(';
  for (let i = at + 1; i < Math.min(end, at + longestInsert + 2); i++) {
    const { text, kind } = tokens[i] as Token;
    if (bracket ? text === ')' : kind === 'mark') return i + 1;
    if (/^[,.;:!?]$/.test(text)) return at;
  }
  return at;
}
