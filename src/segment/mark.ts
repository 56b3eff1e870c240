import { classAt, DIGIT, LETTER, MARK, NOTHING, SPACE } from './characters.js';
import type { OpenMarks, Surroundings } from './open-marks.js';
import { isWordUnit, wordEnd } from './word.js';

/** End of the quotation mark at `at`, two units for ,, '' `` << >>; `at` itself where there is none. */
export function markEnd(text: string, at: number): number {
  const glyph = text.charAt(at);
  const doubled = text.charAt(at + 1) === glyph;
  if (classAt(text, at) === MARK) return doubled && (glyph === "'" || glyph === '`') ? at + 2 : at + 1;
  if (!doubled || text.charAt(at + 2) === glyph) return at;
  if (glyph === ',') return isWordUnit(text, at + 2) && startsAt(text, at) ? at + 2 : at;
  return glyph === '<' || glyph === '>' ? at + 2 : at;
}

/** What stands around the mark `[start, end)`; `open` is the state before it. */
export function around(text: string, start: number, end: number, open: OpenMarks): Surroundings {
  return {
    before: before(text, start, open),
    after: isSpace(text, end) ? 'space' : isWordUnit(text, end) ? 'word' : 'sign',
  };
}

function before(text: string, at: number, open: OpenMarks): Surroundings['before'] {
  if (at === 0 || isSpace(text, at - 1)) return 'space';
  if (classAt(text, at - 1) === MARK) return open.opened ? 'opening' : 'sign';
  if (openingSigns.includes(text.charAt(at - 1))) return 'opening';
  return isWordUnit(text, at - 1) ? 'word' : 'sign';
}

/**
 * End of a word that starts with an apostrophe ('ne, ’s, '68er); `at` where it starts none.
 * Where a single mark is open it is more likely the mark that closes.
 */
export function elisionEnd(text: string, at: number, elisions: ReadonlySet<string>, open: OpenMarks): number {
  const glyph = text.charAt(at);
  if ((glyph !== "'" && glyph !== '’') || !startsAt(text, at)) return at;
  if (isTwoDigits(text, at + 1)) return wordEnd(text, at + 1, open);
  if (classAt(text, at + 1) !== LETTER) return at;
  const end = plainEnd(text, at + 1);
  if (!elisions.has(text.slice(at + 1, end).toLowerCase())) return at;
  return text.charAt(end) === glyph && text.charAt(at + 1) === 'n' ? end + 1 : end;
}

/** True when `at` is an apostrophe-like sign of measure: 5' 11", 24" breit. An open mark makes it the closing one. */
export function isPrime(text: string, at: number, open: OpenMarks): boolean {
  if (at === 0 || classAt(text, at - 1) !== DIGIT) return false;
  const glyph = text.charAt(at);
  if (glyph === '"' || text.charAt(at + 1) === glyph) return open.double === 0;
  return (glyph === "'" || glyph === '’') && open.single === 0;
}

const openingSigns = '([{–—-/';

/** True where an apostrophe or a doubled comma would start something. */
function startsAt(text: string, at: number): boolean {
  return (
    at === 0 || isSpace(text, at - 1) || classAt(text, at - 1) === MARK || openingSigns.includes(text.charAt(at - 1))
  );
}

function isSpace(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === SPACE || kind === NOTHING;
}

const isTwoDigits = (text: string, at: number): boolean =>
  classAt(text, at) === DIGIT && classAt(text, at + 1) === DIGIT && classAt(text, at + 2) !== DIGIT;

/** End of the letters from `start`, at most nine, which is longer than any elision. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 9 && classAt(text, at) === LETTER) at += 1;
  return at;
}
