import type { Cue } from '../model/cue.js';
import type { Quotation } from '../model/quotation.js';
import type { Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

/** The frame of a source phrase: the phrase with what tells more about the source, and the commas that are its own. */
export function phraseFrame(
  cue: Cue,
  source: TokenRange,
  quotation: Quotation,
  context: AttributionContext,
): TokenRange {
  const { tokens } = context;
  const from = Math.min(cue.tokens[0] as number, source.from);
  const to = Math.max((cue.tokens.at(-1) as number) + 1, source.to);
  const comma =
    (tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === ';') &&
    (cue.lemma === 'so' || context.place(quotation).parts.some((part) => part.to === from - 1));
  return { from: comma ? from - 1 : from, to: endOf(cue, to, context) };
}

/** Where the frame of a source phrase that has its last word before a token ends. */
function endOf({ lemma }: Cue, to: number, context: AttributionContext): number {
  const told = endOfRelative(to, context);
  if (told > to) return withComma(told, context);
  if (lemma === 'so') return withComma(endOfInsertion(to, context), context);
  return closesInFront(to, context) ? to + 1 : to;
}

/** The comma that closes an insertion: ", so Kruse*,* …", "…, sagte Kruse*,* …". */
export const withComma = (end: number, { tokens }: AttributionContext): number =>
  tokens[end]?.text === ',' ? end + 1 : end;

/** "laut der Stimme, *die ihm gehören soll*, …": a relative clause that tells more about the source stands in the frame. */
function endOfRelative(at: number, context: AttributionContext): number {
  const sentence = context.tokens[at]?.text === ',' ? context.sentenceAt(at) : undefined;
  const relative =
    sentence &&
    context
      .clauses(sentence)
      .find(({ kind, parts }) => kind === 'relative' && parts.length === 1 && parts[0]?.from === at + 1);
  return relative?.parts[0]?.to ?? at;
}

/** "Nach den Worten der Sprecherin, Jana Ohm, ist …": the comma that closes the phrase before the verb belongs to it. */
const closesInFront = (at: number, { tokens, grammar }: AttributionContext): boolean =>
  tokens[at]?.text === ',' && grammar.tags[at + 1] === 'FIN';

/** ", so Kruse am Montag im Landtag, …": an inserted frame reaches to the next comma, dash or stop. */
function endOfInsertion(at: number, { tokens, grammar }: AttributionContext): number {
  let end = at;
  while (
    end < tokens.length &&
    (tokens[end] as Token).kind !== 'punctuation' &&
    (tokens[end] as Token).kind !== 'mark' &&
    grammar.tags[end] !== 'FIN'
  )
    end++;
  return grammar.tags[end] === 'FIN' ? at : end;
}
