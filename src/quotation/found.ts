import type { Quotation } from '../model/quotation.js';

/** A quotation before all are put in order. */
export type Found = Omit<Quotation, 'id' | 'index' | 'inside' | 'continues'>;
