import type { Clause, NounPhrase } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import { canSpeak } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';

/** Words that may be the subject, and how much speaks for them. */
export interface Candidate {
  readonly range: TokenRange;
  readonly score: number;
}

/** The highest score wins, of equals the first. */
export function best(candidates: readonly Candidate[]): TokenRange | undefined {
  let winner: Candidate | undefined;
  for (const candidate of candidates) if (!winner || candidate.score > winner.score) winner = candidate;
  return winner?.range;
}

/** Pronouns that name nobody. */
export const impersonal: ReadonlySet<string> = new Set(['es', 'man', 'das', 'dies', 'was', 'sich']);

/** How much speaks for a phrase as a subject that speaks: unambiguous nominative, number of the verb, a person or body as its head. */
export function weigh(phrase: NounPhrase, clause: Clause, context: AttributionContext): number {
  let score = 0;
  if (phrase.cases.length === 1) score += 3;
  else if (!phrase.cases.includes('acc')) score += 2;
  if (phrase.number && clause.verbs?.number && phrase.number !== clause.verbs.number) score -= 3;
  return canSpeak(phrase, context) ? score + 2 : score;
}

/** The clause holds the token itself, not in a clause embedded in it. */
export const holds = (clause: Clause, token: number): boolean =>
  clause.parts.some((part) => part.from <= token && token < part.to);
