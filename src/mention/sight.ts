import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';

/** All that the readers of noun phrases look at. */
export interface Sight {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** Index of the sentence of each token. */
  readonly sentenceOf: (token: number) => Sentence;
  /** Index of the clause of a token, -1 outside of all. */
  readonly clauseOf: (token: number) => number;
  /** Whether a capitalised word form occurs in the text, "Trump" for "Trumps". */
  readonly occurs: (word: string) => boolean;
}

/** Collects in one pass what the readers need to know of the whole text. */
export function look(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  lexicon: Lexicon,
): Sight {
  const capitals = new Set<string>();
  for (const token of tokens) if (isCapital(token)) capitals.add(token.text);
  const sentenceIndex = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceIndex.fill(sentence.index, sentence.tokens.from, sentence.tokens.to);
  const sentenceOf = (token: number) => sentences[sentenceIndex[token] as number] as Sentence;
  const clauseIndex = new Int32Array(tokens.length).fill(-1);
  for (const { index, parts } of grammar.clauses) for (const { from, to } of parts) clauseIndex.fill(index, from, to);
  const clauseOf = (token: number) => clauseIndex[token] as number;
  return { tokens, grammar, lexicon, sentenceOf, clauseOf, occurs: (word) => capitals.has(word) };
}

/** Whether a word names a body rather than a person: "Veranstalter" may be either and counts, "Präsidentenberater" is no "Rat". */
export function isBodyNoun({ lexicon }: Sight, word: string): boolean {
  const body = lexicon.organisation(word);
  return body !== undefined && body.noun.length >= (lexicon.role(word)?.noun.length ?? 0);
}

/** True for a word with a capital first letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punctuation' && opensWithCapital(token.text);

/** Latin letters are told by their code, which is much faster than by their Unicode class. */
function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}
