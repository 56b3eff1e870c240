/**
 * How many quotation marks are open at a place of a block. It is no pairing (that is the business of `quotation/`); it only
 * decides what a sign is that can be a mark or something else: „Ich kenne ‚Hans‘“ but Hans’ Rad; "im Jahr 2019" but 24" breit.
 */
export interface OpenMarks {
  readonly single: number;
  readonly double: number;
}

export const noneOpen: OpenMarks = { single: 0, double: 0 };

const singleGlyphs = "'‚‘’‛‹›`´";

/** The state after the mark `glyph`, which opens or closes. */
export function afterMark(before: OpenMarks, glyph: string, opens: boolean): OpenMarks {
  const step = opens ? 1 : -1;
  return glyph.length === 1 && singleGlyphs.includes(glyph)
    ? { single: Math.max(0, before.single + step), double: before.double }
    : { single: before.single, double: Math.max(0, before.double + step) };
}

/** True for marks that open whatever stands around them. */
export const alwaysOpens = (glyph: string): boolean =>
  glyph === '„' || glyph === '‚' || glyph === ',,' || glyph === '``';
