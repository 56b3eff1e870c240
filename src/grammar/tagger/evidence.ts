import type { Sentence, Token } from '../../model/token.js';
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
  for (const { tokens: range } of sentences) {
    for (let index = range.from + 1; index < range.to; index++) {
      const { text } = tokens[index] as Token;
      const word = words[index] as Word;
      const before = words[index - 1] as Word;
      if (!isNameLike(word)) continue;
      if (!before.opensNext) capitalised.add(text);
      if (before.given && !word.given && !word.common) addSurname(text, surnames);
    }
  }
  return { surnames, capitalised };
}

function addSurname(text: string, surnames: Set<string>): void {
  surnames.add(text);
  surnames.add(/[sßxz]$/.test(text) ? `${text}’` : `${text}s`);
}

/** A form that spelling admits as a noun or name only, or as the adjective of a name. */
const isNameLike = (word: Word): boolean => (word.inside & names) === names && (word.inside & ~nameLike) === 0;

/** The word with the evidence applied: sure names are PROPN whatever the context says. */
export function weigh(
  word: Word,
  { text }: Token,
  before: Word | undefined,
  next: Word | undefined,
  { surnames, capitalised }: Evidence,
): Word {
  if (!isNameLike(word)) return word;
  const isGiven = word.given && next !== undefined && isNameLike(next);
  if (isGiven || before?.given || (surnames.has(text) && !word.common))
    return { ...word, inside: proper, opening: proper };
  return only(word.opening) < 0 && capitalised.has(text) ? { ...word, opening: word.inside } : word;
}

const names = bits('NOUN', 'PROPN');
const nameLike = bits('NOUN', 'PROPN', 'ADJA');
const proper = bits('PROPN');
