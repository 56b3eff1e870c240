import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/** "Die Ministerin sagte, sie prüfe den Fall." The subject of the verb that introduced the report. */
export const reportVerb: Sieve = {
  name: 'report-verb',
  attribute(quotation, context) {
    const cue = context.cue(quotation.cue);
    return cue && !cue.source ? answerOfVerb(cue, quotation, context) : undefined;
  },
};
