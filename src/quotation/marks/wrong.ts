import type { Lexicon, MarkPair } from '../../lexicon/lexicon.js';
import type { WrongMark } from '../../model/quotation.js';
import type { Pair } from './pairs.js';
import type { MarkStyle } from './style.js';

const none: readonly WrongMark[] = [];

const isUsable = (row: MarkPair): boolean => row.standard || row.open === row.close;

function isRight(open: string, close: string, { marks }: Lexicon): boolean {
  for (const row of marks) if (row.open === open && row.close === close && isUsable(row)) return true;
  return false;
}

/**
 * The marks of a pair that a German text does not have in their place, with the right ones. A pair of any standard
 * system is right, a pair of straight marks is makeshift but consistent; everything else is mended by the side that is right,
 * or else by the system that the document prefers: „Halt!” → “ · ”Halt!“ → „ · “Halt!” → „ and “.
 */
export function wrongMarks(pair: Pair, style: MarkStyle, lexicon: Lexicon): readonly WrongMark[] {
  const { open, close } = pair;
  if (!open || !close || isRight(open.typed, close.typed, lexicon)) return none;
  const rows = lexicon.marks.filter(isUsable);
  const level = Math.max(open.level, close.level);
  const system =
    rows.find((row) => row.standard && row.open === open.typed) ??
    rows.find((row) => row.standard && row.close === close.typed && row.level === level) ??
    rows.find((row) => row.system === style.home && row.level === open.level);
  if (!system) return none;
  return [
    { span: { start: open.start, end: open.end }, typed: open.typed, expected: system.open },
    { span: { start: close.start, end: close.end }, typed: close.typed, expected: system.close },
  ].flatMap(({ span, typed, expected }) => (typed === expected ? [] : [{ span, expected }]));
}
