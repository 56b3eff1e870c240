import type { Lexicon, Metonym, OrganisationNoun, ProperBody, ReportingNoun, RoleNoun } from '../lexicon/lexicon.js';
import type { Token } from '../model/token.js';
import { type Given, givenName } from './given-name.js';
import { caseForms } from './nominative.js';
import { type PronounReading, readPossessive, readRelative, readSubstitute } from './pronoun-form.js';
import { type Twin, twinOf } from './twin.js';

/** What the lexicon and the letters tell of a word form by itself, wherever it stands. */
export interface Word {
  readonly role: RoleNoun | undefined;
  /** Both rows of a role noun that is declined as an adjective. */
  readonly twin: Twin | undefined;
  readonly organisation: OrganisationNoun | undefined;
  readonly reporting: ReportingNoun | undefined;
  /** A given name, "Hans-Peter" by its parts. */
  readonly given: Given | undefined;
  /** The list has it as a given name as it is. */
  readonly isGivenName: boolean;
  readonly isTitle: boolean;
  /** "von", "da". */
  readonly isParticle: boolean;
  /** "University". */
  readonly isForeign: boolean;
  readonly metonym: Metonym | undefined;
  /** The place that one of its case forms names: "Kremls". */
  readonly place: Metonym | undefined;
  /** The body that one of its case forms names: "Greenpeaces". */
  readonly body: ProperBody | undefined;
  /** Words of the longest name of a body that it begins. */
  readonly bodyWords: number;
  /** "BKA", "n24". */
  readonly isAbbreviation: boolean;
  /** "Kern", neither "BKA" nor "kern". */
  readonly isCapitalised: boolean;
  /** "84-jährige". */
  readonly tellsAge: boolean;
  /** "laut", "zufolge". */
  readonly isOfReport: boolean;
  /** As a pronoun that stands for somebody, in a relative clause, before a noun. */
  readonly substitute: PronounReading | undefined;
  readonly relative: PronounReading | undefined;
  readonly possessive: PronounReading | undefined;
}

function read({ text, normal }: Token, lexicon: Lexicon): Word {
  const role = lexicon.role(text);
  const forms = caseForms([text]);
  const pronouns = lexicon.pronoun(normal);
  return {
    role,
    twin: role && twinOf(role, lexicon),
    organisation: lexicon.organisation(text),
    reporting: lexicon.reportingNoun(text),
    given: givenName(text, lexicon),
    isGivenName: lexicon.givenName(text) !== undefined,
    isTitle: lexicon.titles.has(text),
    isParticle: lexicon.nobleParticles.has(normal),
    isForeign: lexicon.foreignWords.has(text),
    metonym: lexicon.metonym(text),
    place: firstOf(forms, lexicon.metonym),
    body: firstOf(forms, lexicon.body),
    bodyWords: lexicon.bodyWords(text),
    isAbbreviation: severalCapitals.test(text) && !capitalisedPart.test(text),
    isCapitalised: capitalised.test(text),
    tellsAge: age.test(text),
    isOfReport: lexicon.reportingPhrases(normal).length > 0,
    substitute: readSubstitute(pronouns, normal),
    relative: readRelative(pronouns),
    possessive: readPossessive(pronouns),
  };
}

const severalCapitals = /\p{Lu}.*\p{Lu}|^\p{L}+\d/u;
const capitalisedPart = /-\p{Lu}\p{Ll}/u;
const capitalised = /^\p{Lu}\p{Ll}/u;
const age = /^\d+-?jährige[mnrs]?$/;

/** The first row that one of the case forms of a name has. */
export function firstOf<Row>(forms: readonly string[], rowOf: (name: string) => Row | undefined): Row | undefined {
  for (const form of forms) {
    const row = rowOf(form);
    if (row) return row;
  }
  return undefined;
}

/** The words of a text, each looked up when it is first asked for. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly words: (Word | undefined)[];
  /** By the text of the word; kept from one text to the next. */
  readonly vocabulary: Map<string, Word>;
}

/** The word at a token; before the first and behind the last stands one that is nothing. */
export function wordAt({ tokens, lexicon, words, vocabulary }: Words, at: number): Word {
  if (at < 0 || at >= tokens.length) return none;
  const known = words[at];
  if (known) return known;
  const token = tokens[at] as Token;
  let word = vocabulary.get(token.text);
  if (!word) {
    if (vocabulary.size >= most) vocabulary.clear();
    word = read(token, lexicon);
    vocabulary.set(token.text, word);
  }
  words[at] = word;
  return word;
}

const none: Word = {
  role: undefined,
  twin: undefined,
  organisation: undefined,
  reporting: undefined,
  given: undefined,
  isGivenName: false,
  isTitle: false,
  isParticle: false,
  isForeign: false,
  metonym: undefined,
  place: undefined,
  body: undefined,
  bodyWords: 0,
  isAbbreviation: false,
  isCapitalised: false,
  tellsAge: false,
  isOfReport: false,
  substitute: undefined,
  relative: undefined,
  possessive: undefined,
};

/** Words kept, so that a long run does not grow without bound. */
const most = 50_000;

/** The words of a language that were looked up so far. */
export function vocabularyOf(lexicon: Lexicon): Map<string, Word> {
  let vocabulary = vocabularies.get(lexicon);
  if (!vocabulary) {
    vocabulary = new Map();
    vocabularies.set(lexicon, vocabulary);
  }
  return vocabulary;
}

const vocabularies = new WeakMap<Lexicon, Map<string, Word>>();
