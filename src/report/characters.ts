/**
 * Characters as a person counts them: an "é" of two code points, a flag or a family of emoji is one. Text below U+0300
 * has one per code unit; anything else is cut into short pieces first, because `Intl.Segmenter` is quadratic on Node 20.
 */
export function charactersOf(text: string): readonly string[] {
  if (!COMPOSED.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const parts: string[] = [];
  for (const piece of text.match(PIECE) ?? []) for (const { segment } of segmenter.segment(piece)) parts.push(segment);
  return parts;
}

/** How many characters `charactersOf` would give. */
export const countCharacters = (text: string): number =>
  COMPOSED.test(text) ? charactersOf(text).length : text.length;

/** Columns that a character takes in a terminal: 2 for East Asian wide signs and emoji, 1 for all others. */
export const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

/** Columns that a text takes in a terminal. */
export const columnsOf = (text: string): number =>
  charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);

const COMPOSED = /[\u0300-\u1fff]|[\u20d0-\uffff]|\u200d/;
/** Ends before a sign below U+0300, where no character is ever cut in two. */
const PIECE = /[\s\S]{1,256}[\u0300-\uffff]*/g;
/** Made when it is needed: loading its data takes longer than most reports. */
let segmenter: Intl.Segmenter | undefined;
const WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60])/u;
