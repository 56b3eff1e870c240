import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import type { Candidate } from './candidate.js';

/** Above that of any phrase behind it. */
const sharedScore = 6;

/** The relative pronoun, when its form can be the subject: "der" nearly always, "die" and "das" may be the object. */
export function relativeCandidate(clause: Clause, { tokens, grammar }: AttributionContext): Candidate | undefined {
  // "eine Resolution, *die* das lobt und die Stadt auffordert": the second clause shares the pronoun.
  const first = clause.parts[0]?.from ?? 0;
  const shared = clause.opener === undefined && grammar.tags[first] === 'CCONJ';
  const { kind, opener } = (shared && grammar.clauses[clause.parent ?? -1]) || clause;
  if (clause.kind !== 'relative' || kind !== 'relative' || opener === undefined) return undefined;
  const { normal } = tokens[opener] as Token;
  if (!/^(?:der|die|das|welche[rs]?)$/.test(normal)) return undefined;
  return { range: { from: opener, to: opener + 1 }, score: shared ? sharedScore : /r$/.test(normal) ? 2.5 : 1.5 };
}
