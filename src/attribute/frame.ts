import type { Cue } from '../model/cue.js';
import type { Clause } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { contentStart } from './content-start.js';
import type { AttributionContext } from './context.js';
import { cut, withoutStop } from './cut.js';
import { phraseFrame, withComma } from './phrase-frame.js';
import { siblings } from './siblings.js';

/**
 * The frame of a quotation: the part of the cue's sentence outside the quotation that holds cue and speaker, with the comma or colon that
 * separates it, without the final stop. For a source phrase it is the phrase alone: "laut Polizei".
 */
export function frameOf(cue: Cue, quotation: Quotation, context: AttributionContext): readonly TokenRange[] {
  if (cue.source && cue.lemma === 'wonach') return relativeFrame(cue, quotation, context);
  if (cue.source && context.grammar.tags[cue.source.from] === 'PREL') return pronounFrame(cue, cue.source, context);
  if (cue.source) return [phraseFrame(cue, cue.source, quotation, context)];
  const sentence = context.sentenceAt(cue.tokens[0] as number) as Sentence;
  const clause = context.clauses(sentence).find((candidate) => candidate.index === cue.clause);
  return clause ? clauseFrame(clause, sentence, quotation, context) : [];
}

/** The frame that a clause gives to a quotation, whatever its verb. */
export function clauseFrame(
  clause: Clause,
  sentence: Sentence,
  quotation: Quotation,
  context: AttributionContext,
): readonly TokenRange[] {
  const { parts } = context.place(quotation);
  const reached = reach(clause, sentence, quotation, context);
  const pieces = cut(context.tokens, reached, parts, siblings(quotation, sentence, context));
  return pieces.filter(({ from, to }) => to > from + 1 || !joining.test(context.tokens[from]?.normal ?? ''));
}

/** "Sie nannte ihn „frech“ *und* „faul“" */
const joining = /^(?:und|oder|sowie|bzw\.)$/;

/** "Ein Bericht der Agentur, wonach der Zug entgleist ist, wurde zurückgezogen": the noun's clause belongs to the frame. */
function relativeFrame(cue: Cue, quotation: Quotation, context: AttributionContext): readonly TokenRange[] {
  const sentence = context.sentenceAt(cue.tokens[0] as number) as Sentence;
  return cut(context.tokens, withoutStop(context.tokens, sentence.tokens), context.place(quotation).parts, []);
}

/** "Es gibt Berichte, nach denen | der Zug entgleist ist": as far as the pronoun. */
function pronounFrame(cue: Cue, source: TokenRange, context: AttributionContext): readonly TokenRange[] {
  const clause = context.grammar.clauses[cue.clause ?? -1];
  const from = (clause && governorStart(clause, context)) ?? (cue.tokens[0] as number);
  return [{ from: Math.min(from, source.from), to: source.to }];
}

/**
 * Where the main clause begins that a clause belongs to, when it stands before it; it tells who speaks and of what: "Es kam ein Vorschlag von Ohm,
 * der sagte, …", "Sie wies das zurück, indem sie sagte, …". Clauses with "wie" and "dass" are frames of their own.
 */
function governorStart(clause: Clause, { grammar, tokens }: AttributionContext): number | undefined {
  const governor = clause.parent === undefined ? undefined : grammar.clauses[clause.parent];
  if ((clause.kind !== 'relative' && clause.kind !== 'subordinate') || !governor || !isIndependent(governor))
    return undefined;
  const own = (clause.parts[0] as TokenRange).from;
  const { from } = governor.parts[0] as TokenRange;
  const tells = clause.kind === 'relative' || circumstances.has((tokens[own] as Token).normal);
  return from < own && tells ? from : undefined;
}

const circumstances: ReadonlySet<string> = new Set(['als', 'da', 'indem', 'nachdem', 'weil', 'wobei']);

/** How far the frame's clause reaches before the quotation is cut out of it. */
function reach(clause: Clause, sentence: Sentence, quotation: Quotation, context: AttributionContext): TokenRange {
  const { tokens } = context;
  const { from: start, to: end } = sentence.tokens;
  const { parts } = context.place(quotation);
  const first = governorStart(clause, context) ?? (clause.parts[0] as TokenRange).from;
  const lastPart = clause.parts.at(-1) as TokenRange;
  const partial =
    quotation.type === 'direct' &&
    parts.some((part) => clause.parts.some((own) => own.from <= part.from && part.to <= own.to));
  if (partial) {
    const next = context
      .clauses(sentence)
      .find((other) => isIndependent(other) && (other.parts[0] as TokenRange).from >= lastPart.to);
    return {
      from: isIndependent(clause) ? start : first,
      to: next ? (next.parts[0] as TokenRange).from : isIndependent(clause) ? end : lastPart.to,
    };
  }
  const before = parts.find((part) => part.from >= (clause.verbs?.finite ?? first));
  const after = parts.findLast((part) => part.to <= first);
  let from = after ? after.to : clause.kind === 'main' || clause.kind === 'v1' ? start : first;
  if (
    !after &&
    from < first &&
    (hasOtherStatement(from, first, sentence, clause, context) ||
      hasOtherWords(from, first, sentence, quotation, context))
  )
    from = first;
  let to = before ? contentStart(before.from, clause, sentence, quotation, context) : lastPart.to;
  if (!before)
    while (
      to < end &&
      context
        .clauses(sentence)
        .some((other) => other.parent === clause.index && (other.parts[0] as TokenRange).from === to + 1)
    )
      to = end;
  while (to > from && /^[.!?…]+$/.test((tokens[to - 1] as Token).text)) to--;
  return { from, to: after && !before ? withComma(to, context) : to };
}

const isIndependent = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'v1';

/** Another main clause before the frame, cut off by a comma or semicolon, is no part of it. */
function hasOtherStatement(
  from: number,
  to: number,
  sentence: Sentence,
  clause: Clause,
  context: AttributionContext,
): boolean {
  return context.clauses(sentence).some((other) => {
    const start = (other.parts[0] as TokenRange).from;
    return (
      other !== clause &&
      other.kind === 'main' &&
      start >= from &&
      start < to &&
      context.grammar.tags[(clause.parts[0] as TokenRange).from] !== 'CCONJ'
    );
  });
}

/** "Sie nannte das „absurd“ *und erklärte*, …": what stands before "und" frames words of its own. */
const hasOtherWords = (
  from: number,
  to: number,
  sentence: Sentence,
  quotation: Quotation,
  context: AttributionContext,
): boolean =>
  context.quotationsIn(sentence).some((other) => {
    if (other === quotation || other.type === 'reported' || other.extent === 'term') return false;
    const place = context.place(other);
    return from < place.from && place.to <= to;
  });
