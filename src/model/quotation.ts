import type { Span } from './span.js';

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
