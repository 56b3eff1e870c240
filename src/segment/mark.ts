import { type Characters, classAt, codeAt, DIGIT, LETTER, MARK, NOTHING, SPACE } from './characters.js';
import type { OpenMarks, Surroundings } from './open-marks.js';
import { isWordUnit, wordEnd } from './word.js';

/** End of the quotation mark at `at`, two units for ,, '' `` << >>; `at` itself where there is none. */
export function markEnd(characters: Characters, at: number): number {
  const code = codeAt(characters, at);
  const doubled = codeAt(characters, at + 1) === code;
  if (classAt(characters, at) === MARK) return doubled && (code === apostrophe || code === accent) ? at + 2 : at + 1;
  if (!doubled || codeAt(characters, at + 2) === code) return at;
  if (code === comma) return isWordUnit(characters, at + 2) && startsAt(characters, at) ? at + 2 : at;
  return code === less || code === greater ? at + 2 : at;
}

const apostrophe = 0x27;
const accent = 0x60;
const comma = 0x2c;
const less = 0x3c;
const greater = 0x3e;

/** What stands around the mark `[start, end)`; `open` is the state before it. */
export function around(characters: Characters, start: number, end: number, open: OpenMarks): Surroundings {
  return {
    before: before(characters, start, open),
    after: isSpace(characters, end) ? 'space' : isWordUnit(characters, end) ? 'word' : 'sign',
  };
}

function before(characters: Characters, at: number, open: OpenMarks): Surroundings['before'] {
  if (at === 0 || isSpace(characters, at - 1)) return 'space';
  if (classAt(characters, at - 1) === MARK) return open.opened ? 'opening' : 'sign';
  if (openingSigns.includes(characters.text.charAt(at - 1))) return 'opening';
  return isWordUnit(characters, at - 1) ? 'word' : 'sign';
}

/**
 * End of a word that starts with an apostrophe ('ne, ’s, '68er); `at` where it starts none.
 * Where a single mark is open it is more likely the mark that closes.
 */
export function elisionEnd(characters: Characters, at: number, elisions: ReadonlySet<string>, open: OpenMarks): number {
  const glyph = characters.text.charAt(at);
  if ((glyph !== "'" && glyph !== '’') || !startsAt(characters, at)) return at;
  if (isTwoDigits(characters, at + 1)) return wordEnd(characters, at + 1, open);
  if (classAt(characters, at + 1) !== LETTER) return at;
  const end = plainEnd(characters, at + 1);
  if (!elisions.has(characters.text.slice(at + 1, end).toLowerCase())) return at;
  return characters.text.charAt(end) === glyph && characters.text.charAt(at + 1) === 'n' ? end + 1 : end;
}

/** True when `at` is an apostrophe-like sign of measure: 5' 11", 24" breit. An open mark makes it the closing one. */
export function isPrime(characters: Characters, at: number, open: OpenMarks): boolean {
  if (at === 0 || classAt(characters, at - 1) !== DIGIT) return false;
  const glyph = characters.text.charAt(at);
  if (glyph === '"' || characters.text.charAt(at + 1) === glyph) return open.double === 0;
  return (glyph === "'" || glyph === '’') && open.single === 0;
}

const openingSigns = '([{–—-/';

/** True where an apostrophe or a doubled comma would start something. */
function startsAt(characters: Characters, at: number): boolean {
  return (
    at === 0 ||
    isSpace(characters, at - 1) ||
    classAt(characters, at - 1) === MARK ||
    openingSigns.includes(characters.text.charAt(at - 1))
  );
}

function isSpace(characters: Characters, at: number): boolean {
  const kind = classAt(characters, at);
  return kind === SPACE || kind === NOTHING;
}

const isTwoDigits = (characters: Characters, at: number): boolean =>
  classAt(characters, at) === DIGIT && classAt(characters, at + 1) === DIGIT && classAt(characters, at + 2) !== DIGIT;

/** End of the letters from `start`, at most nine, which is longer than any elision. */
function plainEnd(characters: Characters, start: number): number {
  let at = start;
  while (at < start + 9 && classAt(characters, at) === LETTER) at += 1;
  return at;
}
