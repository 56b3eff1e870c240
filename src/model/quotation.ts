import type { Span } from './span.js';
import type { TokenRange } from './token.js';

/**
 * direct: in marks · indirect: reported clause with a frame ("…, sagte er, er komme") · reported: a sentence that sums up an
 * utterance and holds its speaker ("Sie warnte vor …") · freeIndirect: "sollen" report without frame ·
 * indirectFreeIndirect: free-standing sentence in the subjunctive ("Er habe …").
 */
export type QuotationType = 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect';

/** full: at least a sentence or clause · partial: words within the author's sentence · heading · term: marks that quote nobody. */
export type QuotationExtent = 'full' | 'partial' | 'heading' | 'term';

export interface QuotationMarks {
  /** Name of the mark system in the lexicon, e.g. `german`, `guillemets-out`, `swiss`, `straight`. */
  readonly system: string;
  readonly level: 1 | 2;
  readonly open?: Span;
  readonly close?: Span;
}

export interface Quotation {
  /** `q1`, `q2` … in the order of the text. */
  readonly id: string;
  /** Its place in the order of the text, from 0. */
  readonly index: number;
  readonly type: QuotationType;
  /** Direct quotations only. */
  readonly extent?: QuotationExtent;
  /** Marks included; several where a frame interrupts it; ascending. */
  readonly parts: readonly Span[];
  readonly marks?: QuotationMarks;
  /** Id of the quotation that holds this one. */
  readonly inside?: string;
  /** Id of the quotation that this one goes on with: after its frame, or in the next paragraph. */
  readonly continues?: string;
  /** The closing mark is missing. */
  readonly unclosed?: boolean;
  /** Id of the cue that introduced a report without marks. */
  readonly cue?: string;
}

/**
 * A stretch in quotation marks, whatever it is: quotation, title, term or irony. `start`/`end` include the marks.
 * A quotation that runs over paragraphs is one stretch a paragraph: „… ¶ „… ¶ „…“.
 */
export interface MarkedStretch extends Span {
  readonly index: number;
  /** Index of the block it stands in; a stretch never leaves its block. */
  readonly block: number;
  /** Tokens between the marks; may be empty. */
  readonly inner: TokenRange;
  /** Name of the mark system in the lexicon, of the opening mark where two are mixed. */
  readonly system: string;
  /** The level for which its marks are made: 1 „“, 2 ‚‘. */
  readonly level: 1 | 2;
  /** Missing when a closing mark stands alone; the stretch is then that mark. */
  readonly open?: Span;
  readonly close?: Span;
  /** Index of the innermost stretch that holds it. */
  readonly inside?: number;
  /** Index of the stretch that it goes on with: the paragraph before ended without a closing mark and this one re-opens. */
  readonly continues?: number;
  /** Neither closed nor taken up in the next paragraph. */
  readonly unclosed: boolean;
  /** Marks that do not fit their place in this document, with the mark that would. */
  readonly wrong: readonly WrongMark[];
  /** The marks that the system preferred in this document has for this depth of nesting. */
  readonly fitting: { readonly open: string; readonly close: string };
}

/** A mark that a German text does not have in this place: ” as closing mark, “ as opening one, `,,`. */
export interface WrongMark {
  readonly span: Span;
  /** The mark that belongs there. */
  readonly expected: string;
}
