import { classAt, DIGIT, LETTER, MARK, NOTHING, SPACE } from './characters.js';
import { alwaysOpens, type OpenMarks } from './open-marks.js';
import { wordEnd } from './word.js';

/** End of the quotation mark at `at`, two units for ,, '' `` << >>; `at` itself where there is none. */
export function markEnd(text: string, at: number): number {
  const glyph = text.charAt(at);
  const doubled = text.charAt(at + 1) === glyph;
  if (classAt(text, at) === MARK) return doubled && (glyph === "'" || glyph === '`') ? at + 2 : at + 1;
  if (!doubled || text.charAt(at + 2) === glyph) return at;
  if (glyph === ',')
    return classAt(text, at + 2) === LETTER || classAt(text, at + 2) === DIGIT
      ? isOpenBefore(text, at)
        ? at + 2
        : at
      : at;
  return glyph === '<' || glyph === '>' ? at + 2 : at;
}

/** True when the mark `[start, end)` opens, as far as its glyph and the space around it tell. */
export function opens(text: string, start: number, end: number, open: OpenMarks): boolean {
  const glyph = text.slice(start, end);
  if (alwaysOpens(glyph)) return true;
  if (!isOpenBefore(text, start)) return false;
  const next = classAt(text, end);
  if (next !== SPACE && next !== NOTHING) return true;
  return open.single + open.double === 0;
}

/**
 * End of a word that starts with an apostrophe ('ne, ’s, '68er); `at` where it starts none.
 * Where a single mark is open it is more likely the mark that closes.
 */
export function elisionEnd(text: string, at: number, elisions: ReadonlySet<string>, open: OpenMarks): number {
  const glyph = text.charAt(at);
  if ((glyph !== "'" && glyph !== '’') || !isOpenBefore(text, at)) return at;
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

const openingBrackets = '([{–—-/';

function isOpenBefore(text: string, at: number): boolean {
  const before = at === 0 ? SPACE : classAt(text, at - 1);
  return before === SPACE || before === MARK || openingBrackets.includes(text.charAt(at - 1));
}

const isTwoDigits = (text: string, at: number): boolean =>
  classAt(text, at) === DIGIT && classAt(text, at + 1) === DIGIT && classAt(text, at + 2) !== DIGIT;

/** End of the letters from `start`, at most nine, which is longer than any elision. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 9 && classAt(text, at) === LETTER) at += 1;
  return at;
}
