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
    const typed = typedMark(tokens, from, levels, lexicon);
    if (!typed || document.blocks[tokens[from]!.block]?.kind === 'code') {
      from += 1;
      continue;
    }
    const to = from + typed.tokens;
    const lean = leanOf(tokens, from, to, glyphs.at(-1));
    if (typed.text !== ',,' || lean === 'open') {
      const mark = lexicon.markSubstitutes.get(typed.text) ?? typed.text;
      glyphs.push({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        mark,
        typed: typed.text,
        level: levels.get(mark) ?? 1,
        block: tokens[from]!.block,
        from,
        to,
        lean,
        leads: tokens[from - 1]?.block !== tokens[from]!.block,
        afterDigit: !tokens[from]!.spaced && digit.test(tokens[from - 1]?.text ?? ''),
      });
    }
    from = to;
  }
  return glyphs;
}

const digit = /\d$/;

/** The mark that begins at token `from`, be it two tokens long: `,,` and `''` may reach us as two commas, two apostrophes. */
function typedMark(
  tokens: readonly Token[],
  from: number,
  levels: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): { readonly text: string; readonly tokens: number } | undefined {
  const { text, kind } = tokens[from]!;
  if (kind === 'word' || kind === 'number' || text.length > 2) return undefined;
  const next = tokens[from + 1];
  const double = next && next.text === text && !next.spaced && next.start === tokens[from]!.end ? text + text : '';
  if (lexicon.markSubstitutes.has(double)) return { text: double, tokens: 2 };
  return levels.has(text) || lexicon.markSubstitutes.has(text) ? { text, tokens: 1 } : undefined;
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
