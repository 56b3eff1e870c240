import type { Lexicon } from '../../lexicon/lexicon.js';
import { bits, type TagBits } from './tagset.js';

/** The tags that a word form admits: within a sentence, and where a sentence may open (a capital tells nothing there). */
export interface Candidates {
  readonly inside: TagBits;
  readonly opening: TagBits;
}

const names = bits('NOUN', 'PROPN');
const anywhere = bits('ADJD', 'ADV', 'FIN');
const polite = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/;

/**
 * What German spelling and the lists of function words leave open: a capital within a sentence marks a noun, a name or the
 * adjective of a name ("das Weiße Haus"), a lower-case word is none; "-n" for infinitives, "-t" or "-n" for participles.
 */
export function candidatesOf(text: string, normal: string, lexicon: Lexicon): Candidates {
  const listed = bits(...lexicon.functionWord(normal));
  if (polite.test(text)) return { inside: listed & ~bits('INF', 'NOUN'), opening: listed };
  const capital = isCapital(text);
  if (listed !== 0) {
    if (!capital) return both(listed & ~names || listed);
    return { inside: listed | names, opening: isAllCapitals(text) ? listed | names : listed };
  }
  if (lexicon.foreignWords.has(text)) return both(names);
  const tail = text.slice(text.lastIndexOf('-') + 1);
  if (!capital && lexicon.body(text)) return both(bits('PROPN'));
  // al-Baradei
  if (!capital && /^\p{Ll}{2}-\p{Lu}/u.test(text)) return both(bits('PROPN'));
  if (capital && tail !== text && tail !== '' && !isCapital(tail)) return both(names | openClass(tail));
  // „Abendkurier“-Redaktion
  if (text.startsWith('-') && isCapital(tail)) return both(bits('NOUN'));
  // lohefest-Homepage
  if (!capital && tail !== text && /^\p{Lu}\p{Ll}/u.test(tail)) return both(names);
  if (isAllCapitals(tail) || /\p{Ll}\p{Lu}|\d|[^\p{Script=Latin}\p{M}\-.'’]/u.test(text))
    return both(names | inflected(tail));
  if (!capital) return both(openClass(normal));
  return { inside: names | inflected(normal), opening: names | openClass(normal) };
}

const both = (set: TagBits): Candidates => ({ inside: set, opening: set });

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isAllCapitals = (text: string): boolean => text.length > 1 && /^[\p{Lu}\d.]+$/u.test(text);

/** The tags of a lower-case word that is in no list, by its ending. */
function openClass(word: string): TagBits {
  let set = anywhere | inflected(word);
  if (/n$/.test(word)) set |= bits('INF', 'PP');
  if (/n$/.test(word) && /.zu./.test(word)) set |= bits('IZU');
  if (/t$/.test(word)) set |= bits('PP');
  if (word.length < 4 || !/[aeiouyäöü]/.test(word)) set |= bits('X', 'PROPN', 'NOUN');
  return set;
}

/** ADJA where the word ends like an inflected adjective. */
const inflected = (word: string): TagBits => (/(?:e[mnrs]?|[aä])$/.test(word) ? bits('ADJA') : 0);
