import type { Token } from '../../model/token.js';
import { isA, nominal, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';

/** The nouns of a core: where they end, which one is the head, and whether they hold a proper name. */
export interface Nouns {
  readonly to: number;
  readonly head: number;
  readonly name: boolean;
}

/**
 * Reads the nouns that begin at `from`: one noun, a name, or a function with a name. "Stadtrat Dr. Edmund von Brokmann" is one, and
 * so is "die Zeitung „Abendkurier“". `marked` tells that the nouns stand in marks opened before them.
 */
export function nounsFrom(scene: Scene, from: number, to: number, marked: boolean): Nouns {
  let head = from;
  let name = false;
  let i = from;
  for (; i < to; i++) {
    const word = scene.words[i] as Word;
    const proper = isA(scene, i, properNoun);
    if (isA(scene, i, nominal) && (i === from || name || proper || joinsNext(scene.words[i - 1] as Word))) {
      head = i;
      name ||= proper || word.given;
    } else if (!word.title && !linksName(scene, i, to, name)) break;
  }
  const quoted = name ? undefined : quotedNameAt(scene, i, to);
  if (quoted !== undefined) i = quoted;
  else if (marked && scene.tokens[i]?.kind === 'mark' && i < to) i++;
  return { to: i, head, name };
}

/** A function or body may be followed by a name that is tagged as a noun: "Präsident Gusmão", "Stiftung Wohnwert". */
const joinsNext = (word: Word): boolean => word.common || word.title || word.given;

/** Parts of a name that are no nouns: "von" in "Ursula von Brehm", "W." in "Edmund W. Brokmann", "II." in "Ludwig II." */
function linksName(scene: Scene, at: number, to: number, name: boolean): boolean {
  if (at + 1 >= to) return false;
  const word = scene.words[at] as Word;
  const capitalNext = (scene.words[at + 1] as Word).capital;
  if (capitalNext && ((name && word.noble) || isInitial((scene.tokens[at] as Token).text))) return true;
  return !isA(scene, at + 1, nominal) && /^[IVX]+\.$/.test((scene.tokens[at] as Token).text);
}

const isInitial = (text: string): boolean => text.length === 2 && text[1] === '.' && /^\p{Lu}/u.test(text);

/** End of a short name in marks behind a noun: "die Zeitung „Abendkurier“". */
function quotedNameAt(scene: Scene, at: number, to: number): number | undefined {
  if (at >= to || scene.tokens[at]?.kind !== 'mark' || !scene.words[at + 1]?.capital) return undefined;
  const last = Math.min(to, at + longestQuotedName);
  for (let i = at + 2; i < last; i++) if ((scene.tokens[i] as Token).kind === 'mark') return i + 1;
  return undefined;
}

const longestQuotedName = 6;
const properNoun = bits('PROPN');
