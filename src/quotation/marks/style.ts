import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Glyph, Side } from './glyphs.js';

/** How one document uses its marks: “ closes in German texts and opens in English ones, » does either. */
export interface MarkStyle {
  /** The side of a mark in this document; undefined for straight marks, which look the same on both. */
  side(mark: string): Side | undefined;
  /** True for „ and ‚, which close in no system. */
  onlyOpens(mark: string): boolean;
  /** The German system that the document prefers. */
  readonly home: string;
}

/** Each system is supported by the marks whose spacing fits it; a mark of two systems takes its side in the better supported one. */
export function markStyle(glyphs: readonly Glyph[], lexicon: Lexicon): MarkStyle {
  const support = supportOf(glyphs, lexicon);
  const sides = new Map<string, Side | undefined>();
  for (const { mark } of glyphs) if (!sides.has(mark)) sides.set(mark, sideIn(mark, support, lexicon));
  const closing = new Set(lexicon.marks.map(({ close }) => close));
  return { side: (mark) => sides.get(mark), onlyOpens: (mark) => !closing.has(mark), home: homeOf(support, lexicon) };
}

/** The side on which a mark stands in the systems that the document supports best. */
function sideIn(mark: string, support: ReadonlyMap<string, number>, { marks }: Lexicon): Side | undefined {
  let opens = -1;
  let closes = -1;
  for (const { open, close, system } of marks) {
    if (open === close) continue;
    if (open === mark) opens = Math.max(opens, support.get(system) ?? 0);
    if (close === mark) closes = Math.max(closes, support.get(system) ?? 0);
  }
  if (opens < 0 && closes < 0) return undefined;
  return opens > closes ? 'open' : 'close';
}

/** The best supported of the standard systems, of equals the first. */
function homeOf(support: ReadonlyMap<string, number>, { marks }: Lexicon): string {
  const standard = [...new Set(marks.filter((pair) => pair.standard).map((pair) => pair.system))];
  return standard.reduce((a, b) => ((support.get(b) ?? 0) > (support.get(a) ?? 0) ? b : a));
}

/** Marks that stand on the right side of their spaces, counted by system; half a point where the system's opening mark comes first. */
function supportOf(glyphs: readonly Glyph[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const opening = new Map<string, number>();
  const closing = new Map<string, number>();
  const first = new Map<string, number>();
  for (const { mark, lean, start } of glyphs) {
    if (lean === 'open') opening.set(mark, (opening.get(mark) ?? 0) + 1);
    if (lean === 'close') closing.set(mark, (closing.get(mark) ?? 0) + 1);
    if (!first.has(mark)) first.set(mark, start);
  }
  const support = new Map<string, number>();
  for (const { system, open, close } of lexicon.marks) {
    const opensFirst = first.has(open) && first.get(open)! <= (first.get(close) ?? Number.POSITIVE_INFINITY);
    const points = (opening.get(open) ?? 0) + (closing.get(close) ?? 0) + (opensFirst ? 0.5 : 0);
    support.set(system, (support.get(system) ?? 0) + points);
  }
  return support;
}
