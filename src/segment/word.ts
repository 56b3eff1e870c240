import { classAt, DIGIT, INVISIBLE, isHyphen, LETTER } from './characters.js';
import type { OpenMarks } from './open-marks.js';

/**
 * End of the word that starts at `start`: letters, digits, hyphens and apostrophes inside, a hyphen or an apostrophe behind.
 * US-Präsident · 53-Jährige · Drohnen- und Raketenangriffe · geht's · d’Arc · Hans’ Rad
 */
export function wordEnd(text: string, start: number, open: OpenMarks): number {
  let at = start;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += 1;
    else if (kind === INVISIBLE && at > start) {
      const next = pastInvisible(text, at);
      if (!isWordUnit(text, next) && !isHyphen(text, next)) return at;
      at = next;
    } else if (isHyphen(text, at)) {
      if (isWordUnit(text, at + 1)) at += 1;
      else return at === start || isHyphen(text, at + 1) ? at : at + 1;
    } else if (isApostropheGlyph(text.charCodeAt(at)) && at > start) {
      if (joinsLetters(text, at, open)) at += 1;
      else return endsInApostrophe(text, at, open) ? at + 1 : at;
    } else return at;
  }
}

/** Number of the first unit at or after `at` that shows something. */
function pastInvisible(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === INVISIBLE) next += 1;
  return next;
}

/** True for a letter or a digit. */
export function isWordUnit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** A prime is typed as an apostrophe, too: Lord′s. Asked at the end of each word, so the common signs are told at once. */
const isApostropheGlyph = (code: number): boolean =>
  code === 0x27 || (code >= 0x60 && '’‘‛´`′'.includes(String.fromCharCode(code)));

/** geht's · Michail-Tal’-Turnier */
function joinsLetters(text: string, at: number, open: OpenMarks): boolean {
  if (classAt(text, at + 1) === LETTER) return true;
  return isHyphen(text, at + 1) && classAt(text, at + 2) === LETTER && open.single === 0;
}

/** Hans’, hab' – but not where a single mark is open that this sign can close, nor for ‘, whose shape closes in German. */
function endsInApostrophe(text: string, at: number, open: OpenMarks): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019) &&
    open.single === 0 &&
    text.charCodeAt(at + 1) !== code &&
    classAt(text, at - 1) === LETTER
  );
}
