import type { QuotationResult } from '../result.js';

/**
 * Kinds of quotation as a reader tells them apart: whole sentences in marks, words in marks within the author's sentence,
 * reported content, a summed-up act of speech, and sentences that report without a frame.
 */
export const KINDS = ['direct', 'partial', 'indirect', 'free', 'reported'] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf({ type, extent }: Pick<QuotationResult, 'type' | 'extent'>): Kind {
  if (type === 'direct') return extent === 'partial' ? 'partial' : 'direct';
  if (type === 'indirect' || type === 'reported') return type;
  return 'free';
}

/** In marks. */
export const isDirect = (kind: Kind): boolean => kind === 'direct' || kind === 'partial';
