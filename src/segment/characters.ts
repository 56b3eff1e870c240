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

const classes = new Uint8Array(0x10000);

/** The class of the unit at `at`; classes are found out once a code and remembered. */
export function classAt(text: string, at: number): CharacterClass {
  // Asked within the text only, the engine reads the unit in place.
  if (at < 0 || at >= text.length) return NOTHING;
  const code = text.charCodeAt(at);
  return (classes[code] as number) || classify(code);
}

function classify(code: number): CharacterClass {
  const found = classOf(code);
  classes[code] = found;
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
export const isHyphen = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
};
