import { type Characters, classAt, DIGIT, isHyphen, LETTER } from './characters.js';

/** End of the number that starts at `start`: 1.234.567,89 · 14.30 · 3:1 · 2025-08-07 · 2018-2020 · 10’000. */
export function numberEnd(characters: Characters, start: number): number {
  let at = start;
  for (;;) {
    if (classAt(characters, at) === DIGIT) at += 1;
    else if (classAt(characters, at + 1) === DIGIT && at > start && joinsDigits(characters, at)) at += 2;
    else return at;
  }
}

function joinsDigits(characters: Characters, at: number): boolean {
  const glyph = characters.text.charAt(at);
  if (glyph === '.' || glyph === ',' || glyph === ':' || isHyphen(characters, at)) return true;
  return (
    (glyph === "'" || glyph === '’') && classAt(characters, at + 2) === DIGIT && classAt(characters, at + 3) === DIGIT
  );
}

/** True when the number that ends at `end` is the first part of a word: 53-Jährige, 1990er, 30- bis 40-Jährige, 2:1-Sieg. */
export const goesOnAsWord = (characters: Characters, end: number): boolean =>
  classAt(characters, end) === LETTER || (isHyphen(characters, end) && !isHyphen(characters, end + 1));
