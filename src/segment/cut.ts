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
  const cutter = new Cutter(text, elisions);
  while (cutter.at < text.length) cutter.step();
  return cutter.pieces;
}

/** Where the cut has got to, and what it left behind. */
class Cutter {
  readonly pieces: Piece[] = [];
  at = 0;
  private open: OpenMarks = noneOpen;
  private spaced = true;

  constructor(
    private readonly text: string,
    private readonly elisions: ReadonlySet<string>,
  ) {}

  /** Takes the piece that begins here, or passes over white space. */
  step(): void {
    const { text, at } = this;
    const kind = classAt(text, at);
    if (kind === LETTER) this.take(wordEnd(text, at, this.open), 'word');
    else if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) this.spaced = true;
      this.at += 1;
    } else if (kind === PUNCTUATION) this.takePunctuation();
    else if (kind === DIGIT) this.takeNumber();
    else if (kind === MARK) this.takeMarkOrWord();
    else if (kind === SURROGATE) this.take(emojiEnd(text, at), 'symbol');
    else if (markEnd(text, at) > at) this.takeMark();
    else this.take(signEnd(text, at), 'symbol');
  }

  private take(end: number, kind: TokenKind): void {
    this.pieces.push({ start: this.at, end, kind, spaced: this.spaced });
    this.spaced = false;
    this.at = end;
  }

  private takeNumber(): void {
    const end = numberEnd(this.text, this.at);
    if (goesOnAsWord(this.text, end)) this.take(wordEnd(this.text, end - 1, this.open), 'word');
    else this.take(end, 'number');
  }

  private takeMarkOrWord(): void {
    const wordStop = elisionEnd(this.text, this.at, this.elisions, this.open);
    if (wordStop > this.at) this.take(wordStop, 'word');
    else if (isPrime(this.text, this.at, this.open)) this.take(this.at + 1, 'symbol');
    else this.takeMark();
  }

  private takeMark(): void {
    const { text, at, open } = this;
    const end = markEnd(text, at);
    const glyph = text.slice(at, end);
    this.open = afterMark(open, glyph, opens(glyph, around(text, at, end, open), open));
    this.take(end, 'mark');
  }

  private takePunctuation(): void {
    const { text, at } = this;
    if (isHyphen(text, at)) {
      if (classAt(text, at + 1) === LETTER && (this.spaced || !followsWord(text, at)))
        this.take(wordEnd(text, at + 1, this.open), 'word');
      else this.take(runEnd(text, at), 'punctuation');
    } else if (markEnd(text, at) > at) this.takeMark();
    else this.take(isDot(text, at) ? dotsEnd(text, at) : at + 1, 'punctuation');
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
