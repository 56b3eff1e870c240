import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { agentOf } from './agent.js';
import { best, type Candidate } from './candidate.js';
import { subjectOwner } from './coordinated.js';
import { documentOf, namesDocument } from './document.js';
import { frontCandidate } from './front-field.js';
import { middleCandidates } from './middle-field.js';
import { relativeCandidate } from './relative.js';
import { wholeWords } from './whole-words.js';

/**
 * The words that name who acts in a clause: its subject, or in the passive the agent after "von" or "durch". The whole phrase: "Karoline
 * Leavitt, die Sprecherin des Weißen Hauses". In a main clause the phrase before the verb competes with the first ones behind it:
 * the form of the article, number, and whether it can speak decide ("Die Äußerungen bezeichnete Weber als falsch"). A noun of the cue itself
 * is no subject: "In dem Brief war von „Verrat“ *die Rede*".
 */
export function subjectOf(
  clause: Clause,
  sentence: Sentence,
  context: AttributionContext,
  cue?: Cue,
  acts = false,
): TokenRange | undefined {
  const found = coreOf(clause, sentence, context, cue, acts);
  const joint = found && clause.verbs?.number === 'pl' ? context.jointAround(found) : undefined;
  return joint ?? (found && wholeWords(found, clause, context));
}

function coreOf(
  clause: Clause,
  sentence: Sentence,
  context: AttributionContext,
  cue: Cue | undefined,
  acts: boolean,
): TokenRange | undefined {
  if (!acts && namesDocument(clause, context)) return documentOf(clause, sentence, context);
  if (clause.verbs?.voice === 'passive' && clause.verbs.lemma !== 'zitieren')
    return agentOf(clause, sentence, context) ?? documentOf(clause, sentence, context);
  const shared = (): TokenRange | undefined => {
    const owner = subjectOwner(clause, sentence, context);
    return owner && subjectOf(owner, sentence, context, undefined, true);
  };
  const finite = clause.verbs?.finite;
  if (finite === undefined) return shared();
  const first = (clause.parts[0] as TokenRange).from;
  if (clause.kind !== 'main' && clause.kind !== 'v1') {
    const pronoun = relativeCandidate(clause, context);
    const candidates = middleCandidates(clause, clause.opener ?? first, sentence, context, cue);
    return best(pronoun ? [...candidates, pronoun] : candidates) ?? betweenLikeAndVerb(clause, finite, context);
  }
  // Asked once: each question leads through all the clauses before, and a second one at each of them would double the time.
  const opensWithVerb = context.grammar.tags[finite - 1] === 'CCONJ' && finite - 1 === first;
  const owned = opensWithVerb ? shared() : undefined;
  if (owned) return owned;
  const front = frontCandidate(clause, finite, context);
  const after = middleCandidates(clause, finite, sentence, context, cue);
  const isFree =
    front && !cue?.tokens.includes(front.range.to - 1) && !isPredicate(front.range, clause, after, context);
  const free = isFree ? [front, ...after] : after;
  return (
    best(free) ??
    (opensWithVerb ? undefined : shared()) ??
    bareSubject(finite, context) ??
    (cue ? documentOf(clause, sentence, context) : undefined)
  );
}

/** "Deutlicher wurde Torwart Tom Ohm": one word without article before "werden", and somebody behind it. */
function isPredicate(
  { from, to }: TokenRange,
  { verbs }: Clause,
  after: readonly Candidate[],
  { tokens }: AttributionContext,
): boolean {
  return verbs?.lemma === 'werden' && to === from + 1 && after.length > 0 && /er$/.test((tokens[from] as Token).normal);
}

/** "sagte *die jüngere*", "sagten *beide*": no noun, and so no noun phrase. */
function bareSubject(finite: number, { tokens, grammar }: AttributionContext): TokenRange | undefined {
  const from = finite + 1;
  const { normal } = tokens[from] ?? { normal: '' };
  if (/^(?:beide|alle|einige|mehrere|viele)$/.test(normal)) return { from, to: from + 1 };
  const isAdjective = grammar.tags[from + 1] === 'ADJA' && grammar.tags[from + 2] !== 'NOUN';
  return isAdjective && /^(?:der|die|das|ein|eine)$/.test(normal) ? { from, to: from + 2 } : undefined;
}

/** "wie „lohe online“ berichtet", "wie lohe.de meldet": a name that is no noun phrase, alone between "wie" and the verb. */
function betweenLikeAndVerb(
  { opener, parts }: Clause,
  finite: number,
  context: AttributionContext,
): TokenRange | undefined {
  const { tokens } = context;
  if (opener === undefined || parts.length > 1 || tokens[opener]?.normal !== 'wie') return undefined;
  const range = { from: opener + 1, to: finite };
  const closed = tokens[range.from]?.kind === 'mark' && tokens[finite - 1]?.kind === 'mark';
  const name = range.to - range.from === 1 && /^[\p{Lu}]|\p{L}[.-]\p{L}/u.test(tokens[range.from]?.text ?? '');
  return (closed && !context.directAt(range.from)) || name ? range : undefined;
}
