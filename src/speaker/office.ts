import { remembered } from '../compare/remembered.js';
import type { Lexicon, RoleNoun } from '../lexicon/lexicon.js';
import { fold } from './fold.js';

/** A description taken apart: "ukrainischer Präsident", "Sprecherin des Weißen Hauses". */
export interface Office {
  /** The head noun as written, lower case: "präsidentenberater". */
  readonly head: string;
  /** The listed noun that it is or ends in: "Berater". */
  readonly noun: string;
  /** Land of an adjective of origin, of "US-" and the like. */
  readonly origin?: string;
  /** The words after the head, lower case, without articles: {"weißen", "hauses"}. */
  readonly of: ReadonlySet<string>;
  /** The person of the function's genitive: "Opfer" in "Anwältin des Opfers"; undefined when it is none. */
  readonly person?: RoleNoun;
}

/** Takes a description apart; undefined when it has no listed function. */
function officeIn(description: string, lexicon: Lexicon): Office | undefined {
  const words = description.split(' ');
  const at = words.findIndex((word) => lexicon.role(word));
  if (at < 0) return undefined;
  const word = words[at] as string;
  const origin = words
    .slice(0, at)
    .map((adjective) => lexicon.origin(adjective.replace(/e[rsnm]?$/, '')) ?? lexicon.origin(adjective))
    .find((land) => land);
  const nouns = words.slice(at + 1).filter((part) => /^\p{Lu}/u.test(part));
  const of = nouns.map((part) => part.toLowerCase().replace(/e?s$/, ''));
  return {
    head: word.toLowerCase(),
    noun: lexicon.role(word)?.noun ?? word,
    origin: origin ?? prefixLand(word, lexicon),
    of: new Set(of),
    person: nouns.length === 1 ? lexicon.role(nouns[0] as string) : undefined,
  };
}

/** "US-Präsident" → USA. */
function prefixLand(word: string, lexicon: Lexicon): string | undefined {
  const prefix = /^(\p{Lu}+)-/u.exec(word)?.[1];
  return prefix && lexicon.origin(`${prefix}-amerikanisch`.toLowerCase());
}

/** No listed noun has as many letters. */
export const longestNoun = 60;

/** Every listed noun that the function of a description ends in, the longest first: "Außenministerin", "Ministerin". */
function officesOf(description: string, lexicon: Lexicon): readonly string[] {
  const word = description.split(' ').find((part) => lexicon.role(part));
  if (word === undefined) return [];
  const offices = new Set<string>();
  for (let at = Math.max(0, word.length - longestNoun); at <= word.length - 3; at++) {
    const tail = word.slice(at);
    const row = lexicon.role(tail);
    if (row && row.noun.length >= tail.length - 1) offices.add(row.noun);
  }
  const longest = lexicon.role(word);
  if (longest) offices.add(longest.noun);
  return [...offices];
}

/** The masculine noun of a function: "Ministerin" → "Minister". */
export const masculine = (noun: string): string => noun.replace(/in$/, '');

function namesOf(noun: string, lexicon: Lexicon): readonly string[] {
  const synonyms = lexicon.roleSynonyms(masculine(noun));
  return [...new Set([noun, ...synonyms, ...synonyms.map((synonym) => `${synonym}in`)])].map(fold);
}

/** What descriptions tell, each taken apart once, whatever text it stands in. */
export interface Offices {
  readonly of: (description: string) => Office | undefined;
  /** Folded: the listed nouns that the function ends in. */
  readonly nouns: (description: string) => readonly string[];
  /** Folded: a listed noun and what else the same office is called, for men and women. */
  readonly namesOf: (noun: string) => readonly string[];
}

/** The offices of a language; what was taken apart for one text is known for the next. */
export function openOffices(lexicon: Lexicon): Offices {
  let offices = opened.get(lexicon);
  if (!offices) {
    offices = {
      of: remembered((description) => officeIn(description, lexicon)),
      nouns: remembered((description) => officesOf(description, lexicon).map(fold)),
      namesOf: remembered((noun) => namesOf(noun, lexicon)),
    };
    opened.set(lexicon, offices);
  }
  return offices;
}

const opened = new WeakMap<Lexicon, Offices>();
