import { frameOf } from '../frame.js';
import type { Sieve } from '../sieve.js';

/** "Die Brücke ist laut Polizei gesperrt." The phrase that introduced the report names its source. */
export const sourcePhrase: Sieve = {
  name: 'source-phrase',
  attribute(quotation, context) {
    const cue = context.cue(quotation.cue);
    if (!cue?.source) return undefined;
    return { cue, frame: frameOf(cue, quotation, context), speaker: cue.source, medium: cue.medium };
  },
};
