/** What one UTF-16 unit is to the segmenter. */
export type CharacterClass = number;

export const SPACE: CharacterClass = 1;
export const LETTER: CharacterClass = 2;
export const DIGIT: CharacterClass = 3;
export const MARK: CharacterClass = 4;
export const PUNCTUATION: CharacterClass = 5;
const SYMBOL: CharacterClass = 6;
/** Shows nothing: soft hyphen, zero-width and direction marks, variation selectors. */
export const INVISIBLE: CharacterClass = 7;
export const SURROGATE: CharacterClass = 8;
/** Beyond the end of the text. */
export const NOTHING: CharacterClass = 9;

/** Every glyph that is used as a quotation mark, the apostrophe and the accents typed in its place included. */
const markGlyphs = '"\'„“”‟‚‘’‛«»‹›`´';
/** Signs that Unicode calls punctuation though no sentence is built with them. */
const signs = '*#@&%§\\_†‡‰‱′″‴';

/** The units of a text, each looked at once: its code and its class. Holds until the next text is read. */
export interface Characters {
  readonly text: string;
  readonly length: number;
  readonly codes: Uint16Array;
  readonly classes: Uint8Array;
}

/** Room that texts share, one after the other. */
let codes = new Uint16Array(0x1000);
let classes = new Uint8Array(0x1000);
/** A longer text has room of its own. */
const longestShared = 0x40000;

/** Reads the units of a text. */
export function charactersOf(text: string): Characters {
  const { length } = text;
  if (length > longestShared) return fill(text, new Uint16Array(length), new Uint8Array(length));
  if (length > codes.length) {
    codes = new Uint16Array(length * 2);
    classes = new Uint8Array(length * 2);
  }
  return fill(text, codes, classes);
}

function fill(text: string, codes: Uint16Array, classes: Uint8Array): Characters {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    classes[at] = (known[code] as number) || classify(code);
  }
  return { text, length: text.length, codes, classes };
}

/** The class of the unit at `at`. */
export function classAt({ classes, length }: Characters, at: number): CharacterClass {
  // Asked within the text only, the engine reads the unit in place.
  return at < 0 || at >= length ? NOTHING : (classes[at] as number);
}

/** The code of the unit at `at`; 0 beyond the ends. */
export const codeAt = ({ codes, length }: Characters, at: number): number =>
  at < 0 || at >= length ? 0 : (codes[at] as number);

/** Classes are found out once a code and remembered. */
const known = new Uint8Array(0x10000);

function classify(code: number): CharacterClass {
  const found = classOf(code);
  known[code] = found;
  return found;
}

function classOf(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/\s/.test(character)) return SPACE;
  if (markGlyphs.includes(character)) return MARK;
  if (signs.includes(character)) return SYMBOL;
  if (/\p{Cf}|\p{Variation_Selector}/u.test(character)) return INVISIBLE;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}

/** True for hyphens that join the parts of a word; dashes do not. */
export const isHyphen = (characters: Characters, at: number): boolean => {
  const code = codeAt(characters, at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
};
