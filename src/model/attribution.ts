import type { Medium } from './cue.js';
import type { Span } from './span.js';

/** Who is named at a quotation, and why we think so. Ids point to earlier results; nothing points back. */
export interface Attribution {
  readonly quotation: string;
  readonly cue?: string;
  /** The part of the sentence outside the quotation that holds cue and mention; a gap where the quotation stands. */
  readonly frame?: readonly Span[];
  readonly mention?: string;
  /** The speaker's words as the annotation rules draw them; differs from the mention in "Angaben der Polizei". */
  readonly speakerSpans?: readonly Span[];
  readonly cueSpans?: readonly Span[];
  readonly addressee?: readonly Span[];
  /** Id of the mention that passes the words on: the agency in "sagte X laut dpa". */
  readonly via?: string;
  readonly medium?: Medium;
  /** The sieve that decided. */
  readonly sieve: string;
  /** Precision of that sieve as measured on the training articles, 0 to 1; undefined before it was measured. */
  readonly confidence?: number;
  /** The number of cases behind that measurement. */
  readonly cases?: number;
}
