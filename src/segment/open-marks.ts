/**
 * How many quotation marks are open at a place of a block. It is no pairing (that is the business of `quotation/`); it only
 * decides what a sign is that can be a mark or something else: „Ich kenne ‚Hans‘“ but Hans’ Rad; "im Jahr 2019" but 24" breit.
 */
export interface OpenMarks {
  readonly single: number;
  readonly double: number;
  /** The last mark opened. */
  readonly opened: boolean;
}

/** What stands next to a mark; `opening` is a bracket, a dash, or another mark that opens. */
export interface Surroundings {
  readonly before: 'space' | 'opening' | 'word' | 'sign';
  readonly after: 'space' | 'word' | 'sign';
}

export const noneOpen: OpenMarks = { single: 0, double: 0, opened: false };

/** The state after the mark `glyph`, which opens or closes. */
export function afterMark(before: OpenMarks, glyph: string, opened: boolean): OpenMarks {
  const step = opened ? 1 : -1;
  const { single, double } = before;
  return isSingle(glyph)
    ? { single: Math.max(0, single + step), double, opened }
    : { single, double: Math.max(0, double + step), opened };
}

/** True when a mark opens, as far as its glyph, what stands around it and the marks that are open tell. */
export function opens(glyph: string, { before, after }: Surroundings, open: OpenMarks): boolean {
  if (glyph === '„' || glyph === '‚' || glyph === ',,' || glyph === '``') return true;
  const noneBefore = open.single + open.double === 0;
  if (before === 'word') return false;
  if (before === 'sign') return after === 'word' && noneBefore;
  return after !== 'space' || noneBefore;
}

const isSingle = (glyph: string): boolean => glyph.length === 1 && "'‚‘’‛‹›`´".includes(glyph);
