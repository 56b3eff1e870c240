import type { Cue } from '../model/cue.js';
import type { Clause } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

/**
 * The frame of a quotation: the part of the cue's sentence outside the quotation that holds cue and speaker, with the comma or colon that
 * separates it, without the final stop. For a source phrase it is the phrase alone: "laut Polizei".
 */
export function frameOf(cue: Cue, quotation: Quotation, context: AttributionContext): readonly TokenRange[] {
  if (cue.source) return [phraseFrame(cue, cue.source, quotation, context)];
  const sentence = context.sentenceAt(cue.tokens[0] as number) as Sentence;
  const clause = context.clauses(sentence).find((candidate) => candidate.index === cue.clause);
  if (!clause) return [];
  return cut(context.tokens, reach(clause, sentence, quotation, context), context.place(quotation).parts);
}

function phraseFrame(
  cue: Cue,
  source: TokenRange,
  quotation: Quotation,
  { tokens, place }: AttributionContext,
): TokenRange {
  const from = Math.min(cue.tokens[0] as number, source.from);
  const to = Math.max((cue.tokens.at(-1) as number) + 1, source.to);
  const comma =
    (tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === ';') &&
    place(quotation).parts.some((part) => part.to === from - 1);
  return { from: comma ? from - 1 : from, to };
}

/** How far the frame's clause reaches before the quotation is cut out of it. */
function reach(clause: Clause, sentence: Sentence, quotation: Quotation, context: AttributionContext): TokenRange {
  const { tokens } = context;
  const { from: start, to: end } = sentence.tokens;
  const { parts } = context.place(quotation);
  const first = (clause.parts[0] as TokenRange).from;
  const lastPart = clause.parts.at(-1) as TokenRange;
  const partial = parts.some((part) => clause.parts.some((own) => own.from <= part.from && part.to <= own.to));
  if (partial) return { from: clause.kind === 'main' || clause.kind === 'v1' ? start : first, to: end };
  const before = parts.find((part) => part.from >= (clause.verbs?.finite ?? first));
  const after = parts.findLast((part) => part.to <= first);
  let from = after ? after.to : clause.kind === 'main' || clause.kind === 'v1' ? start : first;
  if (!after && from < first && hasOtherStatement(from, first, sentence, clause, context)) from = first;
  let to = before ? before.from : lastPart.to;
  if (!before)
    while (
      to < end &&
      context
        .clauses(sentence)
        .some((other) => other.parent === clause.index && (other.parts[0] as TokenRange).from === to + 1)
    )
      to = end;
  while (to > from && /^[.!?…]+$/.test((tokens[to - 1] as Token).text)) to--;
  return { from, to };
}

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

/** `range` without the parts of the quotation; an empty piece or one that is a mere sign other than comma and colon falls away. */
function cut(tokens: readonly Token[], range: TokenRange, holes: readonly TokenRange[]): readonly TokenRange[] {
  let pieces: readonly TokenRange[] = [range];
  for (const hole of holes) {
    pieces = pieces.flatMap((piece) =>
      hole.to <= piece.from || hole.from >= piece.to
        ? [piece]
        : [
            { from: piece.from, to: hole.from },
            { from: hole.to, to: piece.to },
          ],
    );
  }
  return pieces.filter(
    (piece) =>
      piece.to > piece.from && !(piece.to - piece.from === 1 && /^[.!?…]+$/.test((tokens[piece.from] as Token).text)),
  );
}
