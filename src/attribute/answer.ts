import type { Cue, Medium } from '../model/cue.js';
import type { Quotation } from '../model/quotation.js';
import type { TokenRange } from '../model/token.js';

/** What a sieve answers: the words around a quotation and their parts, in token ranges. */
export interface Answer {
  readonly cue?: Cue;
  /** Token indices of a cue that the lexicon does not list, "zeigte sich … zufrieden", or not with all its words: "würdigte … als". */
  readonly cueTokens?: readonly number[];
  readonly frame?: readonly TokenRange[];
  /** The words that name the speaker, as the annotation rules draw them. */
  readonly speaker?: TokenRange;
  readonly addressee?: TokenRange;
  /** The words that name who passes the quotation on. */
  readonly via?: TokenRange;
  readonly medium?: Medium;
  /** The quotation whose speaker this one takes over; its answer is used for what is missing here. */
  readonly from?: Quotation;
}
