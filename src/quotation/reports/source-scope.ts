import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { closesAt, opensAt, type ReportContext, withoutStop } from './report.js';
import { hasSpeaker } from './somebody.js';
import { clauseOf, isIndependent } from './verb-clause.js';

/** The words of a source phrase, with a relative clause that tells more about the source: "nach Angaben eines Arztes, der dort arbeitet,". */
export function phraseExtent(cue: Cue, source: TokenRange, context: ReportContext): TokenRange {
  const { clauses, tokens, sentence } = context;
  const from = Math.min(cue.tokens[0] as number, source.from);
  const to = endOfInsertion(
    cue,
    Math.max((cue.tokens[cue.tokens.length - 1] as number) + 1, source.to),
    sentence.tokens.to,
    context,
  );
  if (tokens[to]?.text !== ',') return { from, to };
  const relative = clauses.find((clause) => clause.kind === 'relative' && opensAt(clause) === to + 1);
  const end = relative && relative.parts.length === 1 ? (relative.parts[0] as TokenRange).to : to;
  return { from, to: end < sentence.tokens.to ? end : to };
}

/** ", so Kruse weiter, …", ", so Kruse am Montag in Lohe, …": as far as the comma or dash that closes the insertion. */
function endOfInsertion({ lemma }: Cue, at: number, end: number, { tokens, grammar }: ReportContext): number {
  if (lemma !== 'so') return at;
  for (let i = at; i < end && grammar.tags[i] !== 'FIN'; i++)
    if (insertionEnd.test((tokens[i] as Token).text)) return i;
  return at;
}

const insertionEnd = /^[,–-]$/;

/**
 * The stretch that a source answers for: the sentence as far as colons and semicolons bound it, or the subordinate clause. "…, so Kruse" at
 * the end answers for all that stands before.
 */
export function sourceScope(cue: Cue, phrase: TokenRange, context: ReportContext): TokenRange {
  const sentence = boundedStretch(phrase, withoutStop(context.tokens, context.sentence), context);
  if (isAfterthought(cue, phrase, context)) return { from: sentence.from, to: phrase.to };
  const clause = clauseOf(cue, context);
  if (!clause || clause.kind === 'fragment') return sentence;
  if (!isIndependent(clause)) return subordinateExtent(clause, context.clauses, sentence);
  const from = cue.lemma === 'so' ? sentence.from : startOfOwn(clause, sentence, context);
  return { from, to: startOfOther(clause, sentence, context) };
}

/** "Der Hafen ist offen, *jedoch ist laut Polizei die Straße gesperrt*": a main clause before it, cut off by a comma, is the author's. */
function startOfOwn(clause: Clause, { from }: TokenRange, { tokens, clauses, stretchAt }: ReportContext): number {
  const own = opensAt(clause);
  const follows = clauses.some(
    (other) =>
      other !== clause &&
      !stretchAt(opensAt(other)) &&
      isIndependent(other) &&
      other.verbs &&
      opensAt(other) >= from &&
      closesAt(other) < own,
  );
  return follows && tokens[own - 1]?.text === ',' ? own : from;
}

/** "Nach Angaben der Veranstalter kamen 700, *die Polizei spricht von 400*": a main clause behind it that names somebody else as its source. */
function startOfOther(clause: Clause, { to }: TokenRange, context: ReportContext): number {
  const own = closesAt(clause);
  if (clause.verbs?.mood === 'subjunctive1') return to;
  const other = context.clauses.find(
    (candidate) =>
      isIndependent(candidate) &&
      candidate.verbs?.mood === 'indicative' &&
      opensAt(candidate) >= own &&
      opensAt(candidate) < to &&
      context.lexicon.speechAct(candidate.verbs.lemma) !== undefined &&
      hasSpeaker(candidate, context),
  );
  return other ? opensAt(other) : to;
}

/** "…, so Kruse weiter." "…, so Kruse am Montag." Nothing parts what follows from the phrase. */
function isAfterthought(cue: Cue, phrase: TokenRange, { tokens, sentence }: ReportContext): boolean {
  if (cue.lemma !== 'so') return false;
  const next = tokens[phrase.to];
  return !next || phrase.to >= sentence.tokens.to - 1 || !insertionEnd.test(next.text);
}

/** Colons and semicolons part statements: "Die Lage war klar: Laut Polizei brannte es; verletzt wurde niemand." */
function boundedStretch(phrase: TokenRange, sentence: TokenRange, { tokens }: ReportContext): TokenRange {
  let { from, to } = sentence;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token;
    if (text !== ':' && text !== ';') continue;
    if (i < phrase.from) from = i + 1;
    else if (i >= phrase.to) to = i;
  }
  return { from, to };
}

/** A subordinate clause with the clauses that depend on it. */
function subordinateExtent(clause: Clause, clauses: readonly Clause[], sentence: TokenRange): TokenRange {
  const from = opensAt(clause);
  let to = closesAt(clause);
  for (const other of clauses) {
    if (other.parent === clause.index && opensAt(other) >= from) to = Math.max(to, closesAt(other));
  }
  return { from, to: Math.min(to, sentence.to) };
}
