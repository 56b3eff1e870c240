import { type Characters, classAt, codeAt, DIGIT, INVISIBLE, isHyphen, LETTER } from './characters.js';
import type { OpenMarks } from './open-marks.js';

/**
 * End of the word that starts at `start`: letters, digits, hyphens and apostrophes inside, a hyphen or an apostrophe behind.
 * US-Präsident · 53-Jährige · Drohnen- und Raketenangriffe · geht's · d’Arc · Hans’ Rad
 */
export function wordEnd(characters: Characters, start: number, open: OpenMarks): number {
  let at = start;
  for (;;) {
    const kind = classAt(characters, at);
    if (kind === LETTER || kind === DIGIT) at += 1;
    else if (kind === INVISIBLE && at > start) {
      const next = pastInvisible(characters, at);
      if (!isWordUnit(characters, next) && !isHyphen(characters, next)) return at;
      at = next;
    } else if (isHyphen(characters, at)) {
      if (isWordUnit(characters, at + 1)) at += 1;
      else return at === start || isHyphen(characters, at + 1) ? at : at + 1;
    } else if (isApostropheGlyph(codeAt(characters, at)) && at > start) {
      if (joinsLetters(characters, at, open)) at += 1;
      else return endsInApostrophe(characters, at, open) ? at + 1 : at;
    } else return at;
  }
}

/** Number of the first unit at or after `at` that shows something. */
function pastInvisible(characters: Characters, at: number): number {
  let next = at;
  while (classAt(characters, next) === INVISIBLE) next += 1;
  return next;
}

/** True for a letter or a digit. */
export function isWordUnit(characters: Characters, at: number): boolean {
  const kind = classAt(characters, at);
  return kind === LETTER || kind === DIGIT;
}

/** A prime is typed as an apostrophe, too: Lord′s. Asked at the end of each word, so the common signs are told at once. */
const isApostropheGlyph = (code: number): boolean =>
  code === 0x27 || (code >= 0x60 && '’‘‛´`′'.includes(String.fromCharCode(code)));

/** geht's · Michail-Tal’-Turnier */
function joinsLetters(characters: Characters, at: number, open: OpenMarks): boolean {
  if (classAt(characters, at + 1) === LETTER) return true;
  return isHyphen(characters, at + 1) && classAt(characters, at + 2) === LETTER && open.single === 0;
}

/** Hans’, hab' – but not where a single mark is open that this sign can close, nor for ‘, whose shape closes in German. */
function endsInApostrophe(characters: Characters, at: number, open: OpenMarks): boolean {
  const code = codeAt(characters, at);
  return (
    (code === 0x27 || code === 0x2019) &&
    open.single === 0 &&
    codeAt(characters, at + 1) !== code &&
    classAt(characters, at - 1) === LETTER
  );
}
