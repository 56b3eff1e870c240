import type { Quotation } from '../model/quotation.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';

/** One way in which a text names the speaker of a quotation. Silent rather than guessing. */
export interface Sieve {
  readonly name: string;
  attribute(quotation: Quotation, context: AttributionContext): Answer | undefined;
}
