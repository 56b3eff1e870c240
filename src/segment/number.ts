import { classAt, DIGIT, isHyphen, LETTER } from './characters.js';

/** End of the number that starts at `start`: 1.234.567,89 · 14.30 · 3:1 · 2025-08-07 · 2018-2020 · 10’000. */
export function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    if (classAt(text, at) === DIGIT) at += 1;
    else if (classAt(text, at + 1) === DIGIT && at > start && joinsDigits(text, at)) at += 2;
    else return at;
  }
}

function joinsDigits(text: string, at: number): boolean {
  const glyph = text.charAt(at);
  if (glyph === '.' || glyph === ',' || glyph === ':' || isHyphen(text, at)) return true;
  return (glyph === "'" || glyph === '’') && classAt(text, at + 2) === DIGIT && classAt(text, at + 3) === DIGIT;
}

/** True when the number that ends at `end` is the first part of a word: 53-Jährige, 1990er, 30- bis 40-Jährige, 2:1-Sieg. */
export const goesOnAsWord = (text: string, end: number): boolean =>
  classAt(text, end) === LETTER || (isHyphen(text, end) && !isHyphen(text, end + 1));
