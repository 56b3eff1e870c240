import type { Locale } from '../../model/locale.js';
import type { Words } from './words/de.js';
import { wordsOf } from './words/index.js';

/** What every part of a page needs to know: the language, its words, and ids that are its own where several articles stand on a page. */
export interface Page {
  readonly locale: Locale;
  readonly words: Words;
  /** "q5" → "a3-q5". */
  id(name: string): string;
  /** Ids of the headings that name a part; with the title of the article where several stand on a page. */
  label(name: string): string;
  /** What is known about a check, in the language of the page. */
  check(id: string): CheckNote | undefined;
}

export interface CheckNote {
  readonly id: string;
  readonly summary: string;
  readonly rationale: string;
}

/** A page in a language; `prefix` keeps the ids of several articles apart. */
export function pageIn(locale: Locale, notes: readonly CheckNote[], prefix = ''): Page {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const id = (name: string) => prefix + name;
  return {
    locale,
    words: wordsOf(locale),
    id,
    label: (name) => (prefix === '' ? id(name) : `${id(name)} ${id('title')}`),
    check: (check) => byId.get(check),
  };
}
