import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Document } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../model/token.js';

export type Side = 'open' | 'close';

/** One quotation mark of the text, before it is known whether it opens or closes. */
export interface Glyph extends Span {
  /** The mark that is meant: „ also where `,,` is typed. */
  readonly mark: string;
  readonly typed: string;
  readonly level: 1 | 2;
  readonly block: number;
  /** Index of its first token and of the token after it. */
  readonly from: number;
  readonly to: number;
  /** The side that the spaces around it suggest; undefined when they say nothing. */
  readonly lean: Side | undefined;
  /** First token of its block. */
  readonly leads: boolean;
  /** Stands after a digit: 27" may be inches. */
  readonly afterDigit: boolean;
}

/** All quotation marks of the text in order. Code is skipped; apostrophes and primes inside words are no tokens of their own. */
export function readGlyphs(document: Document, tokens: readonly Token[], lexicon: Lexicon): readonly Glyph[] {
  const levels = new Map(lexicon.marks.flatMap(({ open, close, level }) => [open, close].map((mark) => [mark, level])));
  const glyphs: Glyph[] = [];
  for (let from = 0; from < tokens.length; ) {
    const token = tokens[from]!;
    const typed = mayBeMark(token) ? typedMark(tokens, from, levels, lexicon) : undefined;
    if (typed === undefined || document.blocks[token.block]?.kind === 'code') {
      from += 1;
      continue;
    }
    const to = typed === token.text ? from + 1 : from + 2;
    const lean = leanOf(tokens, from, to, glyphs.at(-1));
    if (typed !== ',,' || lean === 'open') {
      const mark = lexicon.markSubstitutes.get(typed) ?? typed;
      glyphs.push({
        start: token.start,
        end: tokens[to - 1]!.end,
        mark,
        typed,
        level: levels.get(mark) ?? 1,
        block: token.block,
        from,
        to,
        lean,
        leads: tokens[from - 1]?.block !== token.block,
        afterDigit: !token.spaced && digit.test(tokens[from - 1]?.text ?? ''),
      });
    }
    from = to;
  }
  return glyphs;
}

const mayBeMark = ({ kind, text }: Token): boolean => kind !== 'word' && kind !== 'number' && text.length <= 2;

const digit = /\d$/;

/** The mark that begins at token `from`, be it two tokens long: `,,` and `''` may reach us as two commas, two apostrophes. */
function typedMark(
  tokens: readonly Token[],
  from: number,
  levels: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): string | undefined {
  const { text, end } = tokens[from]!;
  const next = tokens[from + 1];
  if (next?.text === text && !next.spaced && next.start === end && lexicon.markSubstitutes.has(text + text))
    return text + text;
  return levels.has(text) || lexicon.markSubstitutes.has(text) ? text : undefined;
}

/**
 * An opening mark has space before it and none after it, a closing one the other way round; brackets, dashes and a mark
 * that opens count as space before, punctuation and another mark as space after. („Ja“ … ‚Nein‘“, sagte er)
 */
function leanOf(tokens: readonly Token[], from: number, to: number, last: Glyph | undefined): Side | undefined {
  const mark = tokens[from]!;
  const before = tokens[from - 1]?.block === mark.block ? tokens[from - 1] : undefined;
  const after = tokens[to]?.block === mark.block ? tokens[to] : undefined;
  const free = !before || mark.spaced || freeing.test(before.text) || (last?.to === from && last.lean === 'open');
  const freeAfter = !after || after.spaced;
  const stopAfter = !freeAfter && stopping.test(after.text) && !dots.test(after.text);
  if (free) return stopAfter ? 'close' : freeAfter ? undefined : 'open';
  return freeAfter || stopAfter || after.kind === 'mark' ? 'close' : undefined;
}

const freeing = /[([{/–—-]$/;
const stopping = /^[.,;:!?)\]}…–—/-]/;
const dots = /^(…|\.\.\.)/;
