import type { Sentence, Token } from '../../model/token.js';
import { bits, only, type TagBits } from './tagset.js';
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
      if (!word.nameLike) continue;
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

/** The word with the evidence applied, which concerns words like names only: sure names are PROPN whatever the context says. */
export function weigh(
  word: Word,
  text: string,
  before: Word | undefined,
  next: Word | undefined,
  { surnames, capitalised }: Evidence,
): Word {
  const isGiven = word.given && next?.nameLike === true;
  if (isGiven || before?.given || (!word.common && surnames.has(text))) return variant(word, sureNames, proper, proper);
  if (only(word.opening) >= 0 || !capitalised.has(text)) return word;
  return variant(word, capitals, word.inside, word.inside);
}

/** The word with other admitted tags; made once a word. */
function variant(word: Word, made: WeakMap<Word, Word>, inside: TagBits, opening: TagBits): Word {
  const known = made.get(word);
  if (known) return known;
  const changed = { ...word, inside, opening };
  made.set(word, changed);
  return changed;
}

const sureNames = new WeakMap<Word, Word>();
const capitals = new WeakMap<Word, Word>();
const proper = bits('PROPN');
