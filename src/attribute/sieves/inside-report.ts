import type { Sieve } from '../sieve.js';

/** Sie sagte, die Lage sei „sehr ernst“. Words in marks within a report share its cue, frame and speaker. */
export const insideReport: Sieve = {
  name: 'inside-report',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const holder = context.holder(quotation);
    if (!holder || holder.type === 'direct' || holder.type === 'reported') return undefined;
    return { from: holder };
  },
};
