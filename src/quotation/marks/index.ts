import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Document } from '../../model/document.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Sentence, Token } from '../../model/token.js';
import { type Glyph, readGlyphs } from './glyphs.js';
import { Pairing } from './pairs.js';
import { StretchBuilder } from './stretches.js';
import { markStyle } from './style.js';

/**
 * Every stretch in quotation marks, in the order of the text: quotations, titles and terms alike, nested ones too. Marks
 * pair within their block only; a quotation that is re-opened in each paragraph gives one stretch a paragraph, linked by
 * `continues`. Linear in the number of tokens, whatever the marks.
 */
export function pairMarks(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly MarkedStretch[] {
  const glyphs = readGlyphs(document, tokens, lexicon);
  const style = markStyle(glyphs, lexicon);
  const builder = new StretchBuilder(tokens, sentences, style, lexicon);
  const pairing = new Pairing(glyphs, style, lexicon);
  for (let from = 0; from < glyphs.length; ) {
    const to = endInBlock(glyphs, from);
    const next = glyphs[to];
    builder.add({
      pairs: pairing.pairsOf(from, to),
      end: endOfBlock(tokens, glyphs[to - 1]!),
      reopens: next && follows(next, glyphs[from]!, document) ? next.mark : undefined,
    });
    from = to;
  }
  return builder.stretches;
}

/** Index of the mark after the last one of the block of mark `from`. */
function endInBlock(glyphs: readonly Glyph[], from: number): number {
  const { block } = glyphs[from]!;
  let to = from + 1;
  while (to < glyphs.length && glyphs[to]!.block === block) to += 1;
  return to;
}

/** Index of the token after the last one of the block. */
function endOfBlock(tokens: readonly Token[], { to, block }: Glyph): number {
  let end = to;
  while (tokens[end]?.block === block) end += 1;
  return end;
}

/** True when `mark` opens the block right after that of `earlier`, and both are of one kind. */
function follows(mark: Glyph, earlier: Glyph, { blocks }: Document): boolean {
  const kind = blocks[mark.block]?.kind;
  return mark.leads && mark.lean === 'open' && mark.block === earlier.block + 1 && kind === blocks[earlier.block]?.kind;
}
