import type { Characters } from './characters.js';

/** A word form as it reads and as it is compared. */
export interface Form {
  readonly text: string;
  /** NFC, lower case, without soft hyphens and other signs that show nothing: "Minis\u00adterin" → "ministerin". */
  readonly normal: string;
  /** A number that few forms share. */
  readonly hash: number;
}

/** Forms kept, so that a long run does not grow without bound; a power of two. */
const room = 0x10000;
/** A form stands in one of so many places from that of its number on; where all are taken, a new form takes the first. */
const reach = 4;
const forms = new Array<Form | undefined>(room + reach).fill(undefined);

/**
 * The form of the word that reaches from `start` to `end`. Texts repeat most of their words, so each is normalised and stored once, for all texts:
 * whoever looks a word up then asks with the same string, which is found without being compared letter by letter.
 */
export function formAt(characters: Characters, start: number, end: number): Form {
  const hash = hashOf(characters, start, end);
  const home = hash & (room - 1);
  let free = -1;
  for (let place = home; place < home + reach; place++) {
    const form = forms[place];
    if (!form) {
      if (free < 0) free = place;
    } else if (form.hash === hash && stands(form.text, characters, start, end)) return form;
  }
  const text = copyOf(characters.text.slice(start, end));
  const form = { text, normal: normalise(text), hash };
  forms[free < 0 ? home : free] = form;
  return form;
}

function hashOf({ codes }: Characters, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x5bd1e995) + 0x7f4a7c15;
  return hash ^ (hash >>> 15);
}

/** Whether the characters from `start` to `end` are those of `text`. */
function stands(text: string, { codes }: Characters, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

/** A slice of a text holds on to all of the text, as long as anybody remembers the slice; a copy does not. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(lower)
    ? lower
    : lower.normalize('NFC').replace(/\p{Cf}/gu, '');
}
