import type { Gender, GrammaticalNumber } from '../model/grammar.js';
import { opensWithCapital } from '../model/letters.js';

const strongEnding: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };

/** An attributive adjective in the nominative without article: ("ukrainischen", m) → "ukrainischer"; "Berliner" stays. */
export function nominativeAdjective(adjective: string, gender: Gender | undefined, number: GrammaticalNumber): string {
  if (!inflectedAdjective.test(adjective) || (adjective.endsWith('er') && opensWithCapital(adjective)))
    return adjective;
  const stem = adjective.slice(0, adjective.endsWith('e') ? -1 : -2);
  return stem + (number === 'pl' || !gender ? 'e' : strongEnding[gender]);
}

const inflectedAdjective = /^.{2,}e[nmrs]?$/u;

/**
 * A noun in the nominative singular, by the listed noun that it is or ends in: ("Präsidentenberaters", "Berater") →
 * "Präsidentenberater", ("Augenzeugen", "Zeuge") → "Augenzeuge", ("SPD-Anwälten", "Anwalt") → "SPD-Anwalt".
 */
export function nominativeNoun(word: string, listed: string): string {
  if (word === listed) return listed;
  const stem = fold(listed).replace(listedEnding, '');
  const at = fold(word).lastIndexOf(stem);
  if (at <= 0) return listed;
  const first = word.slice(0, at);
  return first + (first.endsWith('-') ? listed : listed.toLowerCase());
}

const listedEnding = /(?:er|e|um)$/;

const fold = (text: string): string =>
  text.toLowerCase().replace(umlauts, (umlaut) => (umlaut === 'ä' ? 'a' : umlaut === 'ö' ? 'o' : 'u'));

const umlauts = /[äöü]/g;

/**
 * A plural noun without the dative ending: "Beobachtern" → "Beobachter"; where the plural is in -e (`strong`) "Berichten" →
 * "Berichte"; "Experten" stays.
 */
export function nominativePlural(word: string, strong: boolean): string {
  return dativePlural.test(word) || (strong && strongDative.test(word)) ? word.slice(0, -1) : word;
}

const dativePlural = /(?:er|el)n$/;
const strongDative = /[^m]en$/;

/** A proper noun without the genitive ending when the text knows the bare form: "Trumps" → "Trump", "Hans" stays. */
export function nominativeName(word: string, known: { has(word: string): boolean }): string {
  const last = word.charCodeAt(word.length - 1);
  if ((last !== letterS && !isApostrophe(last)) || !threeLetters.test(word)) return word;
  const bare = word.slice(0, -1);
  return isApostrophe(last) || known.has(bare) ? bare : word;
}

const threeLetters = /^.{3,}$/u;

const letterS = 0x73;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The nominatives that words can have come from: "Weißen Hauses" → "Weißes Haus", "Kremls" → "Kreml". */
export function caseForms(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const nouns = bareForms(last);
  if (words.length === 1) return nouns;
  const first = words.slice(0, -1).join(' ');
  const firsts = words.length === 2 && adjectiveEnding.test(first) ? adjectiveForms(first) : [first];
  const forms: string[] = [];
  for (const noun of nouns) for (const word of firsts) forms.push(`${word} ${noun}`);
  return forms;
}

const adjectiveEnding = /e[nmrs]?$/;

/** A noun with and without what may be its case ending: "Hauses", "Haus", "Hause". */
function bareForms(noun: string): readonly string[] {
  if (noun.endsWith('es')) return [noun, noun.slice(0, -2), noun.slice(0, -1)];
  return noun.endsWith('s') || noun.endsWith('n') ? [noun, noun.slice(0, -1)] : [noun];
}

const adjectiveForms = (adjective: string): readonly string[] => [
  adjective,
  nominativeAdjective(adjective, 'n', 'sg'),
  nominativeAdjective(adjective, 'm', 'sg'),
  nominativeAdjective(adjective, 'f', 'sg'),
];
