import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Cue } from '../../model/cue.js';
import type { Clause, Grammar, NounPhrase } from '../../model/grammar.js';
import type { MarkedStretch, QuotationType } from '../../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';

/** Words reported without marks, found by one pattern. */
export interface Report {
  readonly type: QuotationType;
  readonly parts: readonly TokenRange[];
  readonly cue: Cue | undefined;
}

/** What the patterns may look at: one sentence at a time, and what stands before it. */
export interface ReportContext {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** The sentence before it in the same block. */
  readonly previous: Sentence | undefined;
  /** The first sentence of the article when two stand before in its first paragraph and nobody is named as its source. */
  readonly lead: Sentence | undefined;
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The marked stretch that a token stands in, its marks included. */
  readonly stretchAt: (token: number) => MarkedStretch | undefined;
  /** The longest noun phrase that starts at a token. */
  readonly phraseAt: (token: number) => NounPhrase | undefined;
  /** Reports of the sentence before, though it may close another block. */
  readonly before: readonly Report[];
  /** Reports found in this sentence so far; a pattern adds its own. */
  readonly found: Report[];
}

/** One way in which German reports words. Adds what it finds to `found` and is silent where it is not sure. */
export interface ReportPattern {
  readonly name: string;
  find(context: ReportContext): void;
}

/** First token of a clause. */
export const opensAt = ({ parts }: Clause): number => (parts[0] as TokenRange).from;

/** The token behind a clause and all that is embedded in it. */
export const closesAt = ({ parts }: Clause): number => (parts[parts.length - 1] as TokenRange).to;

/** Start and end of a clause, embedded clauses included. */
export const extentOf = (clause: Clause): TokenRange => ({ from: opensAt(clause), to: closesAt(clause) });

/** Whether a cue introduces a report that is found already. */
export function isFrame(cue: Cue, { found }: ReportContext): boolean {
  for (const report of found) if (report.cue === cue) return true;
  return false;
}

/** Whether a token stands in one of some ranges. */
export function holds(parts: readonly TokenRange[], token: number): boolean {
  for (const { from, to } of parts) if (from <= token && token < to) return true;
  return false;
}

/** The sentence without its final stop and without a closing mark or bracket behind that. */
export function withoutStop(tokens: readonly Token[], sentence: Sentence): TokenRange {
  const { from } = sentence.tokens;
  let { to } = sentence.tokens;
  if (to > from && stop.test((tokens[to - 1] as Token).text)) to--;
  return { from, to };
}

const stop = /^[.!?…:]+$/;

/** Cuts the range `hole` out of `range`; commas that are left at an edge of the hole are cut away too. */
export function without(tokens: readonly Token[], range: TokenRange, hole: TokenRange): readonly TokenRange[] {
  const left = trim(tokens, { from: range.from, to: Math.max(range.from, Math.min(range.to, hole.from)) });
  const right = trim(tokens, { from: Math.min(range.to, Math.max(range.from, hole.to)), to: range.to });
  return filled(left, right);
}

/** Those of two ranges that hold words. */
export function filled(left: TokenRange, right: TokenRange): readonly TokenRange[] {
  if (left.to <= left.from) return right.to > right.from ? [right] : [];
  return right.to > right.from ? [left, right] : [left];
}

/** Without commas, colons and dashes at either end. */
export function trim(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isSeparator(tokens[from] as Token)) from++;
  while (to > from && isSeparator(tokens[to - 1] as Token)) to--;
  return { from, to };
}

const isSeparator = (token: Token): boolean => token.kind === 'punctuation' && separator.test(token.text);

const separator = /^[,;:–—-]$/;

/** "Er sagte, es sei knapp: „Wir brauchen mehr.“" What stands in marks behind the colon is a quotation of its own. */
export function colonBeforeMarks(from: number, to: number, { tokens }: ReportContext): number {
  for (let i = from; i < to - 1; i++)
    if ((tokens[i] as Token).text === ':' && (tokens[i + 1] as Token).kind === 'mark') return i;
  return to;
}
