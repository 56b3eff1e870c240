import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

const impersonal: ReadonlySet<string> = new Set(['es', 'man', 'das', 'dies', 'was', 'sich']);

/**
 * The words that name who acts in a clause: its subject, or in the passive the agent after "von" or "durch". The whole
 * phrase: "Karoline Leavitt, die Sprecherin des Weißen Hauses". Before the verb of a main clause stands one constituent only
 * (Duden-Grammatik, "Vorfeld"), so a subject there reaches up to the verb.
 */
export function subjectOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  if (clause.verbs?.voice === 'passive') return agentOf(clause, sentence, context);
  const finite = clause.verbs?.finite;
  if (finite === undefined) return sharedSubject(clause, sentence, context);
  if (clause.kind === 'main' || clause.kind === 'v1') {
    const front = frontSubject(clause, finite, context);
    if (front) return front;
    return phraseAfter(clause, finite, sentence, context) ?? sharedSubject(clause, sentence, context);
  }
  return (
    phraseAfter(clause, clause.opener ?? (clause.parts[0] as TokenRange).from, sentence, context) ??
    relativeSubject(clause, context)
  );
}

/** Subject before the finite verb: the phrase there must open the clause and be no prepositional one. */
function frontSubject(clause: Clause, finite: number, context: AttributionContext): TokenRange | undefined {
  const { tokens, grammar } = context;
  const first = clause.parts[0] as TokenRange;
  let from = first.from;
  while (
    from < finite &&
    (grammar.tags[from] === 'CCONJ' || grammar.tags[from] === 'ADV' || (tokens[from] as Token).kind === 'mark')
  )
    from++;
  if (from >= finite) return undefined;
  const phrase = grammar.phrases.length ? phraseAt(from, context) : undefined;
  if (!phrase || !canBeSubject(phrase, clause, context)) return undefined;
  let to = frontEnd(clause, finite);
  while (to > from && (grammar.tags[to - 1] === 'ADV' || (tokens[to - 1] as Token).text === ',')) to--;
  return to > from ? { from, to } : undefined;
}

/** Where the phrase before the verb ends: appositions between commas belong to it, a relative clause does not. */
function frontEnd(clause: Clause, finite: number): number {
  let end = (clause.parts[0] as TokenRange).to;
  for (const part of clause.parts.slice(1)) {
    if (part.from !== end + 1 || part.from >= finite) break;
    end = part.to;
  }
  return Math.min(end, finite);
}

function phraseAt(token: number, context: AttributionContext): NounPhrase | undefined {
  const { phrases } = context.grammar;
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as NounPhrase).tokens.from < token) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low];
  return phrase?.tokens.from === token ? phrase : undefined;
}

/** First phrase behind the verb (or the conjunction) that can be nominative, with its apposition. */
function phraseAfter(
  clause: Clause,
  anchor: number,
  sentence: Sentence,
  context: AttributionContext,
): TokenRange | undefined {
  for (const phrase of context.phrases(sentence)) {
    if (phrase.tokens.from <= anchor || !holds(clause, phrase.tokens.from)) continue;
    if (canBeSubject(phrase, clause, context)) return withApposition(phrase, clause, context);
  }
  return undefined;
}

const holds = (clause: Clause, token: number): boolean =>
  clause.parts.some((part) => part.from <= token && token < part.to);

function canBeSubject(phrase: NounPhrase, clause: Clause, { tokens }: AttributionContext): boolean {
  if (phrase.preposition !== undefined || !phrase.cases.includes('nom')) return false;
  const { normal } = tokens[phrase.head] as Token;
  if (phrase.kind === 'pronoun' && impersonal.has(normal)) return false;
  return !(phrase.number && clause.verbs?.number && phrase.number !== clause.verbs.number && phrase.kind === 'pronoun');
}

/** "sagte Karoline Leavitt, die Sprecherin des Weißen Hauses": the next piece of the same clause, when it opens with a noun phrase. */
function withApposition(phrase: NounPhrase, clause: Clause, context: AttributionContext): TokenRange {
  const { from } = phrase.tokens;
  let { to } = phrase.tokens;
  const part = clause.parts.find((candidate) => candidate.from === to + 1);
  if (part && context.tokens[to]?.text === ',') {
    const next = phraseAt(part.from, context);
    if (
      next &&
      next.kind !== 'pronoun' &&
      next.preposition === undefined &&
      next.tokens.to <= part.to &&
      (context.tokens[next.tokens.to]?.text ?? ',').match(/^[,.]$/)
    )
      to = next.tokens.to;
  }
  return { from, to };
}

/** "Müller kam und sagte": the subject stands in the clause before. */
function sharedSubject(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const { from } = clause.parts[0] as TokenRange;
  if (clause.kind !== 'infinitive' && context.grammar.tags[from] !== 'CCONJ') return undefined;
  const before = context
    .clauses(sentence)
    .findLast((other) => other.index < clause.index && (other.kind === 'main' || other.kind === 'v1'));
  return before ? subjectOf(before, sentence, context) : undefined;
}

function relativeSubject(clause: Clause, { tokens }: AttributionContext): TokenRange | undefined {
  if (clause.kind !== 'relative' || clause.opener === undefined) return undefined;
  return /^(?:der|die|das|welche[rs]?)$/.test((tokens[clause.opener] as Token).normal)
    ? { from: clause.opener, to: clause.opener + 1 }
    : undefined;
}

function agentOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const phrase = context
    .phrases(sentence)
    .find(
      (candidate) =>
        candidate.preposition !== undefined &&
        holds(clause, candidate.preposition) &&
        /^(?:von|vom|durch)$/.test((context.tokens[candidate.preposition] as Token).normal),
    );
  return phrase && { from: phrase.tokens.from, to: phrase.tokens.to };
}
