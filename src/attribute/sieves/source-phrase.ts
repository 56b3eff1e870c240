import { answerOfPhrase } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';

/** "Die Brücke ist laut Polizei gesperrt." The phrase that introduced the report names its source. */
export const sourcePhrase: Sieve = {
  name: 'source-phrase',
  attribute(quotation, context) {
    const cue = context.cue(quotation.cue);
    return cue && answerOfPhrase(cue, quotation, context);
  },
};
