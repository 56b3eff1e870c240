import type { TokenKind } from '../model/token.js';
import {
  classAt,
  DIGIT,
  INVISIBLE,
  isHyphen,
  LETTER,
  MARK,
  NOTHING,
  PUNCTUATION,
  SPACE,
  SURROGATE,
} from './characters.js';
import { around, elisionEnd, isPrime, markEnd } from './mark.js';
import { goesOnAsWord, numberEnd } from './number.js';
import { afterMark, noneOpen, type OpenMarks, opens } from './open-marks.js';
import type { Piece } from './piece.js';
import { wordEnd } from './word.js';

/**
 * Cuts a block's reading into words, numbers, marks and signs by looking at characters alone, in one pass. A stop is always a
 * piece of its own; the rules in `merge/` join it to the abbreviation or ordinal that it belongs to.
 */
export function cut(text: string, elisions: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: OpenMarks = noneOpen;
  let spaced = true;
  let at = 0;
  const take = (end: number, kind: TokenKind): void => {
    pieces.push({ start: at, end, kind, spaced });
    spaced = false;
    at = end;
  };
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) spaced = true;
      at += 1;
    } else if (kind === LETTER) take(wordEnd(text, at, open), 'word');
    else if (kind === DIGIT) {
      const end = numberEnd(text, at);
      if (goesOnAsWord(text, end)) take(wordEnd(text, end - 1, open), 'word');
      else take(end, 'number');
    } else if (kind === MARK) {
      const wordStop = elisionEnd(text, at, elisions, open);
      if (wordStop > at) take(wordStop, 'word');
      else if (isPrime(text, at, open)) take(at + 1, 'symbol');
      else takeMark();
    } else if (kind === PUNCTUATION) takePunctuation();
    else if (kind === SURROGATE) take(emojiEnd(text, at), 'symbol');
    else if (markEnd(text, at) > at) takeMark();
    else take(signEnd(text, at), 'symbol');
  }
  return pieces;

  function takeMark(): void {
    const end = markEnd(text, at);
    const glyph = text.slice(at, end);
    open = afterMark(open, glyph, opens(glyph, around(text, at, end, open), open));
    take(end, 'mark');
  }

  function takePunctuation(): void {
    if (isHyphen(text, at)) {
      if (classAt(text, at + 1) === LETTER && (spaced || !followsWord(text, at)))
        take(wordEnd(text, at + 1, open), 'word');
      else take(runEnd(text, at), 'punctuation');
    } else if (markEnd(text, at) > at) takeMark();
    else take(isDot(text, at) ? dotsEnd(text, at) : at + 1, 'punctuation');
  }
}

/** True when a letter or digit stands before a hyphen that the word scanner left over. */
const followsWord = (text: string, at: number): boolean => {
  const before = at === 0 ? NOTHING : classAt(text, at - 1);
  return before === LETTER || before === DIGIT;
};

const isDot = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x2026;
};

/** Three dots or the sign for them are one piece, however many were typed. */
function dotsEnd(text: string, start: number): number {
  let at = start + 1;
  while (isDot(text, at)) at += 1;
  return at;
}

/** Hyphens in a row are one dash. */
function runEnd(text: string, start: number): number {
  let at = start + 1;
  while (isHyphen(text, at)) at += 1;
  return at;
}

/** A character beyond the basic plane with its joiners and selectors; neighbours stay together, as 👩‍👩‍👧 must. */
function emojiEnd(text: string, start: number): number {
  let at = start + 1;
  for (let kind = classAt(text, at); kind === SURROGATE || kind === INVISIBLE; kind = classAt(text, at)) at += 1;
  return at;
}

/** A sign with the selectors and accents that follow it: ❤️. */
function signEnd(text: string, start: number): number {
  let at = start + 1;
  while (/^\p{M}/u.test(text.charAt(at))) at += 1;
  return at;
}
