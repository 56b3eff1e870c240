import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import { plainText } from '../../src/read/plain-text.js';

/** An example of a check without its `[[…]]`, and the places that these marked. */
export function readExample(example: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  let text = '';
  for (const [index, part] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) places.push(placeOf(text.length, text.length + part.length, part));
    text += part;
  }
  return { text, places };
}

/** A place as it is compared, and shown when a test fails. */
export const placeOf = (start: number, end: number, words: string): string => `${start}–${end} ${words}`;

export const analysisOf = (text: string): Analysis => analyse(plainText.read('example.txt', text), german);
