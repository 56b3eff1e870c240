import type { Quotation } from '../model/quotation.js';

/** A quotation that gets its number, its holder and what it goes on with when all are in order. */
export type Found = Omit<Quotation, 'id' | 'index' | 'inside' | 'continues'> & {
  id: string;
  index: number;
  inside: string | undefined;
  continues: string | undefined;
};

/** It quotes somebody and is no mere term. */
export const quotes = (quotation: Found | undefined): boolean => quotation !== undefined && quotation.extent !== 'term';
