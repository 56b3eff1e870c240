import type { Attribution } from './attribution.js';
import type { Cue } from './cue.js';
import type { Document } from './document.js';
import type { Grammar } from './grammar.js';
import type { Mention } from './mention.js';
import type { MarkedStretch, Quotation } from './quotation.js';
import type { Link, Speaker } from './speaker.js';
import type { Sentence, Token } from './token.js';

/** Everything that is known about one document, read-only. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  /** Every stretch in quotation marks, in the order of the text. */
  readonly marks: readonly MarkedStretch[];
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
  readonly links: readonly Link[];
  readonly attributions: readonly Attribution[];
}
