import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Glyph, Side } from './glyphs.js';
import type { MarkStyle } from './style.js';

/** An opening mark with its closing mark; one of them is missing where it stands alone. */
export interface Pair {
  readonly open: Glyph | undefined;
  readonly close: Glyph | undefined;
}

/**
 * Pairs the marks of one block after the other with a stack, each in one pass. A closing mark takes its proper partner („ for “) if one is open,
 * else the innermost opening mark of its level; what was opened in between stays open. Marks without partner that are
 * more likely apostrophes, inches or arrows are dropped.
 */
export class Pairing {
  private readonly open: OpenMarks;
  /** By the index of a mark: that of the mark that closes it, or what else it is. */
  private readonly closers: Int32Array;

  constructor(
    private readonly glyphs: readonly Glyph[],
    private readonly style: MarkStyle,
    lexicon: Lexicon,
  ) {
    this.open = new OpenMarks(glyphs, lexicon);
    this.closers = new Int32Array(glyphs.length).fill(unclosed);
  }

  /** The pairs of the marks from `from` to `to`, which are those of a block, in the order in which they begin. */
  pairsOf(from: number, to: number): readonly Pair[] {
    for (let index = from; index < to; index++) this.pair(index, index + 1 < to ? this.glyphs[index + 1] : undefined);
    this.open.leave();
    const pairs: Pair[] = [];
    for (let index = from; index < to; index++) {
      const glyph = this.glyphs[index] as Glyph;
      const closer = this.closers[index] as number;
      if (closer >= 0) pairs.push({ open: glyph, close: this.glyphs[closer] });
      else if (closer !== closing && standsAlone(glyph, this.style))
        pairs.push(closer === unclosed ? { open: glyph, close: undefined } : { open: undefined, close: glyph });
    }
    return pairs;
  }

  private pair(index: number, next: Glyph | undefined): void {
    const glyph = this.glyphs[index] as Glyph;
    if (sideOf(glyph, next, this.style, this.open) === 'open') {
      this.open.push(index);
      return;
    }
    const partner = this.open.take(glyph);
    if (partner !== undefined) this.closers[partner] = index;
    this.closers[index] = partner === undefined ? unopened : closing;
  }
}

/** An opening mark without closing mark, a closing mark without opening mark, a closing mark that has one. */
const unclosed = -1;
const unopened = -2;
const closing = -3;

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

/** Levels of marks within marks. No text has a tenth of them; each level more reads the innermost words once more. */
const deepest = 50;

/** The opening marks that wait for their closing mark; guards the counts that keep every question constant in time. */
class OpenMarks {
  private readonly stack: number[] = [];
  private readonly counts = new Map<string, number>();
  /** Those of the first level. */
  private outer = 0;
  private readonly partners: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly glyphs: readonly Glyph[],
    lexicon: Lexicon,
  ) {
    this.partners = partnersIn(lexicon);
  }

  /** Takes the index of an opening mark. The outermost one stays without partner where too many wait. */
  push(index: number): void {
    if (this.stack.length === deepest) this.count(this.glyphs[this.stack.shift() as number] as Glyph, -1);
    this.stack.push(index);
    this.count(this.glyphs[index] as Glyph, 1);
  }

  /** A mark of the second level closes nothing across a mark of the first: it may be the apostrophe in „'s ist Hans' „Haus“ “. */
  canClose(glyph: Glyph): boolean {
    if (glyph.level === 2)
      return this.stack.length > 0 && this.glyphs[this.stack[this.stack.length - 1] as number]?.level === 2;
    return this.outer > 0 || this.hasPartner(glyph);
  }

  /** Takes the partner of a closing mark off the stack, with the marks above it, which stay without one. */
  take(glyph: Glyph): number | undefined {
    if (!this.canClose(glyph)) return undefined;
    const proper = glyph.level === 1 && this.hasPartner(glyph) ? this.partners.get(glyph.mark) : undefined;
    for (;;) {
      const index = this.stack.pop() as number;
      const top = this.glyphs[index] as Glyph;
      this.count(top, -1);
      if (proper ? proper.includes(top.mark) : top.level === glyph.level) return index;
    }
  }

  /** At the end of a block nothing waits any more. */
  leave(): void {
    for (let index = this.stack.pop(); index !== undefined; index = this.stack.pop())
      this.count(this.glyphs[index] as Glyph, -1);
  }

  private hasPartner(glyph: Glyph): boolean {
    for (const open of this.partners.get(glyph.mark) ?? none) if ((this.counts.get(open) ?? 0) > 0) return true;
    return false;
  }

  private count({ mark, level }: Glyph, by: 1 | -1): void {
    this.counts.set(mark, (this.counts.get(mark) ?? 0) + by);
    if (level === 1) this.outer += by;
  }
}

const none: readonly string[] = [];
