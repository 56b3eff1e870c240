import { numberOf } from './tagset.js';
import type { Word } from './word.js';

/**
 * Where the reader is in the verb brackets of a sentence: which word waits for its verb at the end ("dass … kommt"), which
 * finite verb waits for its second half ("hat … gesagt"). A state machine over the tags so far, one step a word.
 */
export interface Bracket {
  /** 0 nothing, 1 conjunction, 2 relative pronoun, 3 question word. */
  waiting: number;
  /** Word.bracket of the last finite verb of this clause, 0 for none. */
  finite: number;
  /** The same of the clause around it. */
  outer: number;
  /** The embedded clause has had its verb. */
  closed: boolean;
  /** A comma or an "und" since the finite verb. */
  divided: boolean;
  /** Infinitive of the last finite verb without prefix, "" for none: "teilen" in "teilte … mit". */
  lemma: string;
}

/** State at the start of a sentence. */
export const openBracket = (): Bracket => ({
  waiting: 0,
  finite: 0,
  outer: 0,
  closed: false,
  divided: false,
  lemma: '',
});

/** State as one number, 0 to 47. */
export const bracketNumber = ({ waiting, finite, divided }: Bracket): number =>
  waiting + 4 * finite + (divided ? 24 : 0);

const [finiteTag, conjunction, relative, question, coordination, punctuation] = (
  ['FIN', 'SCONJ', 'PREL', 'PWH', 'CCONJ', 'PUNCT'] as const
).map(numberOf);

/** Moves the state over `word`, tagged with the tag of that number. */
export function advance(state: Bracket, tag: number, word: Word): void {
  if (tag === finiteTag) {
    state.closed = state.waiting > 0;
    state.waiting = 0;
    state.finite = word.bracket;
    state.lemma = word.lemma;
    state.divided = false;
  } else if (tag === conjunction || tag === relative || tag === question) {
    if (state.waiting === 0 && !state.closed) state.outer = state.finite;
    state.waiting = tag === conjunction ? 1 : tag === relative ? 2 : 3;
    state.finite = 0;
    state.closed = false;
    state.divided = false;
  } else if (tag === coordination) {
    state.divided = true;
  } else if (tag === punctuation && word.ends) {
    if (word.opensNext) resetBracket(state);
    else if (state.closed) leave(state);
    else state.divided = true;
  }
}

/** Back to the start of a sentence. */
export function resetBracket(state: Bracket): void {
  state.waiting = 0;
  state.finite = 0;
  state.outer = 0;
  state.closed = false;
  state.divided = false;
  state.lemma = '';
}

function leave(state: Bracket): void {
  state.finite = state.outer;
  state.closed = false;
  state.divided = true;
}
