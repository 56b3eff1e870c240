import type { TokenKind } from '../model/token.js';
import {
  type Characters,
  classAt,
  codeAt,
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
import { type Pieces, put } from './piece.js';
import { wordEnd } from './word.js';

/**
 * Cuts a block's reading into words, numbers, marks and signs, which it writes to `pieces`, by looking at characters alone, in one pass. A stop is always a
 * piece of its own; the rules in `merge/` join it to the abbreviation or ordinal that it belongs to.
 */
export function cut(characters: Characters, elisions: ReadonlySet<string>, pieces: Pieces): void {
  pieces.size = 0;
  const cutter = new Cutter(characters, elisions, pieces);
  while (cutter.at < characters.length) cutter.step();
}

/** Where the cut has got to, and what it left behind. */
class Cutter {
  at = 0;
  private open: OpenMarks = noneOpen;
  private spaced = true;

  constructor(
    private readonly characters: Characters,
    private readonly elisions: ReadonlySet<string>,
    private readonly pieces: Pieces,
  ) {}

  /** Takes the piece that begins here, or passes over white space. */
  step(): void {
    const { characters, at } = this;
    const kind = classAt(characters, at);
    if (kind === LETTER) this.take(wordEnd(characters, at, this.open), 'word');
    else if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) this.spaced = true;
      this.at += 1;
    } else if (kind === PUNCTUATION) this.takePunctuation();
    else if (kind === DIGIT) this.takeNumber();
    else if (kind === MARK) this.takeMarkOrWord();
    else if (kind === SURROGATE) this.take(emojiEnd(characters, at), 'symbol');
    else if (markEnd(characters, at) > at) this.takeMark();
    else this.take(signEnd(characters, at), 'symbol');
  }

  private take(end: number, kind: TokenKind): void {
    const { pieces } = this;
    put(pieces, pieces.size, this.at, end, kind, this.spaced);
    pieces.size += 1;
    this.spaced = false;
    this.at = end;
  }

  private takeNumber(): void {
    const end = numberEnd(this.characters, this.at);
    if (goesOnAsWord(this.characters, end)) this.take(wordEnd(this.characters, end - 1, this.open), 'word');
    else this.take(end, 'number');
  }

  private takeMarkOrWord(): void {
    const wordStop = elisionEnd(this.characters, this.at, this.elisions, this.open);
    if (wordStop > this.at) this.take(wordStop, 'word');
    else if (isPrime(this.characters, this.at, this.open)) this.take(this.at + 1, 'symbol');
    else this.takeMark();
  }

  private takeMark(): void {
    const { characters, at, open } = this;
    const end = markEnd(characters, at);
    const glyph = characters.text.slice(at, end);
    this.open = afterMark(open, glyph, opens(glyph, around(characters, at, end, open), open));
    this.take(end, 'mark');
  }

  private takePunctuation(): void {
    const { characters, at } = this;
    if (isHyphen(characters, at)) {
      if (classAt(characters, at + 1) === LETTER && (this.spaced || !followsWord(characters, at)))
        this.take(wordEnd(characters, at + 1, this.open), 'word');
      else this.take(runEnd(characters, at), 'punctuation');
    } else if (markEnd(characters, at) > at) this.takeMark();
    else this.take(isDot(characters, at) ? dotsEnd(characters, at) : at + 1, 'punctuation');
  }
}

/** True when a letter or digit stands before a hyphen that the word scanner left over. */
const followsWord = (characters: Characters, at: number): boolean => {
  const before = at === 0 ? NOTHING : classAt(characters, at - 1);
  return before === LETTER || before === DIGIT;
};

const isDot = (characters: Characters, at: number): boolean => {
  const code = codeAt(characters, at);
  return code === 0x2e || code === 0x2026;
};

/** Three dots or the sign for them are one piece, however many were typed. */
function dotsEnd(characters: Characters, start: number): number {
  let at = start + 1;
  while (isDot(characters, at)) at += 1;
  return at;
}

/** Hyphens in a row are one dash. */
function runEnd(characters: Characters, start: number): number {
  let at = start + 1;
  while (isHyphen(characters, at)) at += 1;
  return at;
}

/** A character beyond the basic plane with its joiners and selectors; neighbours stay together, as 👩‍👩‍👧 must. */
function emojiEnd(characters: Characters, start: number): number {
  let at = start + 1;
  for (let kind = classAt(characters, at); kind === SURROGATE || kind === INVISIBLE; kind = classAt(characters, at))
    at += 1;
  return at;
}

/** A sign with the selectors and accents that follow it: ❤️. */
function signEnd(characters: Characters, start: number): number {
  let at = start + 1;
  while (/^\p{M}/u.test(characters.text.charAt(at))) at += 1;
  return at;
}
