import { remembered } from '../compare/remembered.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { fold, halfName, surnameOf } from './fold.js';
import { longestNoun } from './office.js';
import { ownName } from './own-name.js';

/** Under which keys names are found again; what was found out for one text is known for the next. */
export interface Keys {
  /** Of a person's name: "Ohm", "Schulte-" for "Schulte-Overberg", and "Hu" in "Hu Jia", "Li" in "Li Fei". */
  readonly surnames: (name: string) => readonly string[];
  /**
   * "AK Datenschutz" will be the "Arbeitskreis Datenschutz", and "Umweltorganisation Grünwelt" be called "Grünwelt"; a town is what it
   * stands for, and the government of a land is what its name stands for.
   */
  readonly otherNames: (name: string) => readonly string[];
  /** Of a word in a body's name: its nouns, the listed ones that it ends in, and its kind; empty for other words. */
  readonly bodyNouns: (word: string) => readonly string[];
}

/** The keys of a language. */
export function keysOf(lexicon: Lexicon): Keys {
  let keys = known.get(lexicon);
  if (!keys) {
    keys = {
      surnames: remembered((name) => surnamesOf(name, lexicon)),
      otherNames: remembered((name) => otherNamesOf(name, lexicon).map(fold)),
      bodyNouns: remembered((word) => bodyNounsOf(word, lexicon)),
    };
    known.set(lexicon, keys);
  }
  return keys;
}

const known = new WeakMap<Lexicon, Keys>();

function surnamesOf(name: string, lexicon: Lexicon): readonly string[] {
  const keys = [surnameOf(name)];
  const half = /^(.{3,})-./u.exec(name.slice(name.lastIndexOf(' ') + 1))?.[1];
  if (half) keys.push(halfName(half));
  const first = name.split(' ')[0] as string;
  if (first.length <= 3 || !lexicon.givenName(first)) keys.push(surnameOf(first));
  return keys;
}

function otherNamesOf(name: string, lexicon: Lexicon): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const nouns = rest.length ? lexicon.shortBody(first) : [];
  const names = nouns.map((noun) => [noun, ...rest].join(' '));
  const own = ownName(name, lexicon);
  if (own) names.push(own);
  const place = lexicon.metonym(name);
  if (place && place.gender === undefined) names.push(place.meaning);
  const land = /^Regierung (?:von |in |des |der )?(\S+?)s?$/.exec(name)?.[1];
  const ruled = land === undefined ? undefined : (lexicon.metonym(land) ?? lexicon.metonym(`${land}s`));
  if (ruled) names.push(ruled.meaning);
  return names;
}

function bodyNounsOf(word: string, lexicon: Lexicon): readonly string[] {
  const row = lexicon.organisation(word);
  if (!row) return [];
  return [...[word, row.noun, ...lastNouns(word, lexicon)].map(fold), `kind ${row.kind}`];
}

/** "Agentur" in "Nachrichtenagentur": the listed nouns that a compound ends in. */
function lastNouns(word: string, lexicon: Lexicon): readonly string[] {
  const nouns: string[] = [];
  for (let at = Math.max(1, word.length - longestNoun); at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (lexicon.organisation(tail)?.noun.toLowerCase() === tail) nouns.push(tail);
  }
  return nouns;
}
