import type { Sentence, Token, TokenRange } from '../../model/token.js';
import { bits, only } from './tagset.js';
import type { Word } from './word.js';

/** What the whole document tells of its word forms. */
export interface Evidence {
  /** Forms that follow a given name or the particle of a name somewhere: "Wulff" in "Bettina Wulff", their genitive too. */
  readonly surnames: ReadonlySet<string>;
  /** Forms that have a capital within a sentence, and so are nouns or names where they open one. */
  readonly capitalised: ReadonlySet<string>;
}

/** Reads the evidence from the forms alone, before anything is tagged. */
export function evidenceOf(tokens: readonly Token[], words: readonly Word[], sentences: readonly Sentence[]): Evidence {
  const surnames = new Set<string>();
  const capitalised = new Set<string>();
  for (const { tokens: range } of sentences) readSentence(tokens, words, range, surnames, capitalised);
  return { surnames, capitalised };
}

function readSentence(
  tokens: readonly Token[],
  words: readonly Word[],
  { from, to }: TokenRange,
  surnames: Set<string>,
  capitalised: Set<string>,
): void {
  for (let index = from + 1; index < to; index++) {
    const word = words[index] as Word;
    if (!word.nameLike) continue;
    const { text } = tokens[index] as Token;
    const before = words[index - 1] as Word;
    if (!before.opensNext) capitalised.add(text);
    if (before.given && !word.given && !word.common) addSurname(text, surnames);
  }
}

function addSurname(text: string, surnames: Set<string>): void {
  surnames.add(text);
  surnames.add(/[sßxz]$/.test(text) ? `${text}’` : `${text}s`);
}

/** The word with the evidence applied, which concerns words like names only: sure names are PROPN whatever the context says. */
export function weigh(
  word: Word,
  text: string,
  before: Word | undefined,
  next: Word | undefined,
  { surnames, capitalised }: Evidence,
): Word {
  const isGiven = word.given && next?.nameLike === true;
  if (isGiven || before?.given || (!word.common && surnames.has(text))) {
    word.asName ??= { ...word, inside: proper, opening: proper };
    return word.asName;
  }
  if (only(word.opening) >= 0 || !capitalised.has(text)) return word;
  word.asCapitalised ??= { ...word, opening: word.inside };
  return word.asCapitalised;
}

const proper = bits('PROPN');
