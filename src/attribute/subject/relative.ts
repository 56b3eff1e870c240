import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import type { Candidate } from './candidate.js';

/** The relative pronoun, when its form can be the subject: "der" nearly always, "die" and "das" may be the object. */
export function relativeCandidate({ kind, opener }: Clause, { tokens }: AttributionContext): Candidate | undefined {
  if (kind !== 'relative' || opener === undefined) return undefined;
  const { normal } = tokens[opener] as Token;
  if (!/^(?:der|die|das|welche[rs]?)$/.test(normal)) return undefined;
  return { range: { from: opener, to: opener + 1 }, score: /r$/.test(normal) ? 2.5 : 1.5 };
}
