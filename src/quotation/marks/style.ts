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
  const best = (systems: readonly string[]): number =>
    Math.max(-1, ...systems.map((system) => support.get(system) ?? 0));
  const sides = new Map<string, Side>();
  for (const { mark } of glyphs) {
    if (sides.has(mark)) continue;
    const pairs = lexicon.marks.filter(({ open, close }) => open !== close);
    const opens = best(pairs.filter((pair) => pair.open === mark).map((pair) => pair.system));
    const closes = best(pairs.filter((pair) => pair.close === mark).map((pair) => pair.system));
    if (opens >= 0 || closes >= 0) sides.set(mark, opens > closes ? 'open' : 'close');
  }
  const standard = [...new Set(lexicon.marks.filter((pair) => pair.standard).map((pair) => pair.system))];
  const home = standard.reduce((a, b) => ((support.get(b) ?? 0) > (support.get(a) ?? 0) ? b : a));
  const closing = new Set(lexicon.marks.map(({ close }) => close));
  return { side: (mark) => sides.get(mark), onlyOpens: (mark) => !closing.has(mark), home };
}

/** Marks that stand on the right side of their spaces, counted by system; half a point where the system's opening mark comes first. */
function supportOf(glyphs: readonly Glyph[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const leaning = new Map<string, number>();
  const first = new Map<string, number>();
  for (const { mark, lean, start } of glyphs) {
    leaning.set(`${mark}${lean}`, (leaning.get(`${mark}${lean}`) ?? 0) + 1);
    if (!first.has(mark)) first.set(mark, start);
  }
  const support = new Map<string, number>();
  for (const { system, open, close } of lexicon.marks) {
    const opensFirst = first.has(open) && first.get(open)! <= (first.get(close) ?? Number.POSITIVE_INFINITY);
    const points = (leaning.get(`${open}open`) ?? 0) + (leaning.get(`${close}close`) ?? 0) + (opensFirst ? 0.5 : 0);
    support.set(system, (support.get(system) ?? 0) + points);
  }
  return support;
}
