import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Glyph, Side } from './glyphs.js';
import type { MarkStyle } from './style.js';

/** An opening mark with its closing mark; one of them is missing where it stands alone. */
export interface Pair {
  readonly open: Glyph | undefined;
  readonly close: Glyph | undefined;
}

/**
 * Pairs the marks of one block with a stack, in one pass. A closing mark takes its proper partner („ for “) if one is open,
 * else the innermost opening mark of its level; what was opened in between stays open. Marks without partner that are
 * more likely apostrophes, inches or arrows are dropped.
 */
export function pairGlyphs(glyphs: readonly Glyph[], style: MarkStyle, lexicon: Lexicon): readonly Pair[] {
  if (glyphs.length === 0) return [];
  const stack = new OpenMarks(lexicon);
  const pairs: Pair[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] as Glyph;
    if (sideOf(glyph, glyphs[index + 1], style, stack) === 'open') {
      stack.push(glyph);
      continue;
    }
    const { partner, skipped } = stack.take(glyph);
    for (const open of skipped) pairs.push({ open, close: undefined });
    pairs.push({ open: partner, close: glyph });
  }
  for (const open of stack.rest()) pairs.push({ open, close: undefined });
  return pairs.filter(({ open, close }) => (open && close) || standsAlone((open ?? close) as Glyph, style));
}

/**
 * The document's habit decides unless the spaces contradict it and the contradiction makes sense:
 * „Halt„ sagte er: closes, something is open · ”Halt!“: opens, nothing is open.
 */
function sideOf(glyph: Glyph, next: Glyph | undefined, style: MarkStyle, stack: OpenMarks): Side {
  const habit = style.side(glyph.mark);
  const closable = stack.canClose(glyph);
  if (isGluedApostrophes(glyph, next)) return 'open';
  if (habit === undefined) return glyph.lean ?? (closable ? 'close' : 'open');
  if (habit === 'open') return glyph.lean === 'close' && closable ? 'close' : 'open';
  if (glyph.lean !== 'open') return 'close';
  return closable && glyph.level === 1 && next?.lean !== 'close' ? 'close' : 'open';
}

/** Two apostrophes look the same on both sides; without spaces they open what the next two close: „der Kindern''(sic!)''“. */
const isGluedApostrophes = ({ typed, lean }: Glyph, next: Glyph | undefined): boolean =>
  typed === "''" && lean === undefined && next?.typed === typed && next.lean === 'close';

/** Whether a mark without partner is a mark at all: not ' in "Hans' Haus", not " in 27", no » as an arrow between spaces. */
function standsAlone(glyph: Glyph, style: MarkStyle): boolean {
  const { mark, lean, level } = glyph;
  if (level === 2) return style.onlyOpens(mark) && lean === 'open';
  if (style.side(mark) === undefined) return lean !== undefined && !glyph.afterDigit;
  return style.onlyOpens(mark) || lean !== undefined;
}

/** The opening marks that each closing mark can close; found out once a lexicon. */
function partnersIn(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const known = partners.get(lexicon);
  if (known) return known;
  const found = new Map(
    lexicon.marks.map(({ close }) => [
      close,
      lexicon.marks.filter((pair) => pair.close === close).map((pair) => pair.open),
    ]),
  );
  partners.set(lexicon, found);
  return found;
}

const partners = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** The opening marks that wait for their closing mark; guards the counts that keep every question constant in time. */
class OpenMarks {
  private readonly stack: Glyph[] = [];
  private readonly counts = new Map<string | number, number>();
  private readonly partners: ReadonlyMap<string, readonly string[]>;

  constructor(lexicon: Lexicon) {
    this.partners = partnersIn(lexicon);
  }

  push(glyph: Glyph): void {
    this.stack.push(glyph);
    this.count(glyph, 1);
  }

  /** A mark of the second level closes nothing across a mark of the first: it may be the apostrophe in „'s ist Hans' „Haus“ “. */
  canClose(glyph: Glyph): boolean {
    if (glyph.level === 2) return this.stack.at(-1)?.level === 2;
    return this.hasPartner(glyph) || this.has(1);
  }

  /** Takes the partner of a closing mark off the stack, with the marks above it, which stay without one. */
  take(glyph: Glyph): { readonly partner?: Glyph; readonly skipped: readonly Glyph[] } {
    const skipped: Glyph[] = [];
    if (!this.canClose(glyph)) return { skipped };
    const proper = glyph.level === 1 && this.hasPartner(glyph) ? this.partners.get(glyph.mark) : undefined;
    for (;;) {
      const top = this.stack.pop() as Glyph;
      this.count(top, -1);
      if (proper ? proper.includes(top.mark) : top.level === glyph.level) return { partner: top, skipped };
      skipped.push(top);
    }
  }

  rest(): readonly Glyph[] {
    return this.stack;
  }

  private hasPartner(glyph: Glyph): boolean {
    return this.partners.get(glyph.mark)?.some((open) => this.has(open)) ?? false;
  }

  private has(key: string | number): boolean {
    return (this.counts.get(key) ?? 0) > 0;
  }

  private count(glyph: Glyph, by: 1 | -1): void {
    this.counts.set(glyph.mark, (this.counts.get(glyph.mark) ?? 0) + by);
    this.counts.set(glyph.level, (this.counts.get(glyph.level) ?? 0) + by);
  }
}
