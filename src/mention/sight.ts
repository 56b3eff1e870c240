import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar } from '../model/grammar.js';
import { opensWithCapital } from '../model/letters.js';
import type { Sentence, Token } from '../model/token.js';
import { clausesByToken, sentencesByToken } from '../model/token-index.js';
import { vocabularyOf, type Word, type Words } from './word.js';

/** All that the readers of noun phrases look at. */
export interface Sight extends Words {
  readonly grammar: Grammar;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Index of the clause of each token, -1 outside of all. */
  readonly clauseOf: Int32Array;
  /** The word forms of the text that begin with a capital: "Trump" tells what "Trumps" is. */
  readonly capitals: ReadonlySet<string>;
  /** The tokens that take up one of two: "Ersterer", "letztere". */
  readonly ofTwo: readonly number[];
}

/** Collects in one pass what the readers need to know of the whole text. */
export function look(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  lexicon: Lexicon,
): Sight {
  const { capitals, ofTwo } = formsOf(tokens);
  return {
    tokens,
    lexicon,
    words: new Array<Word | undefined>(tokens.length).fill(undefined),
    vocabulary: vocabularyOf(lexicon),
    grammar,
    sentences,
    sentenceOf: sentencesByToken(tokens, sentences),
    clauseOf: clausesByToken(grammar),
    capitals,
    ofTwo,
  };
}

/** In one walk, for a look at every token takes its time. */
function formsOf(tokens: readonly Token[]): Pick<Sight, 'capitals' | 'ofTwo'> {
  const capitals = new Set<string>();
  const ofTwo: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isCapital(token)) capitals.add(token.text);
    if (token.text.length >= shortestOfTwo && formerOrLatter.test(token.normal)) ofTwo.push(at);
  }
  return { capitals, ofTwo };
}

const formerOrLatter = /^(?:erst|letzt)ere[mnr]?$/;
const shortestOfTwo = 'erstere'.length;

/** The token at which the sentence of a token begins. */
export const startOfSentence = ({ sentences, sentenceOf }: Sight, at: number): number =>
  (sentences[sentenceOf[at] as number] as Sentence).tokens.from;

/** Whether a word names a body rather than a person: "Veranstalter" may be either and counts, "Präsidentenberater" is no "Rat". */
export const isBodyNoun = ({ role, organisation }: Word): boolean =>
  organisation !== undefined && organisation.noun.length >= (role?.noun.length ?? 0);

/** True for a word with a capital first letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punctuation' && opensWithCapital(token.text);
