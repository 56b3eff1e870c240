import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Hash } from './hash.js';

/** Capital, figures, hyphen and kind of name, a bit each. */
export function shapeOf(text: string, lexicon: Lexicon): Hash {
  const shape =
    (/\p{L}\P{Ll}*\p{Lu}/u.test(text) ? 2 : 0) |
    (/\d/.test(text) ? 4 : 0) |
    (text.includes('-') ? 8 : 0) |
    (text.endsWith('.') ? 16 : 0) |
    (lexicon.nobleParticles.has(text) ? 512 : 0);
  return (shape & 2) === 0 && !isCapital(text) ? shape : shape | nameShapeOf(text, lexicon);
}

/** The bits that only words with a capital can have. */
const nameShapeOf = (text: string, lexicon: Lexicon): Hash =>
  (isCapital(text) ? 1 : 0) |
  (lexicon.givenName(text) ? 32 : 0) |
  (lexicon.role(text) ? 64 : 0) |
  (lexicon.organisation(text) ? 128 : 0) |
  (lexicon.parties.has(text) || lexicon.metonym(text) ? 256 : 0) |
  (lexicon.months.has(text) || lexicon.titles.has(text) ? 1024 : 0);

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
