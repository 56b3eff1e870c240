import type { Sieve } from '../sieve.js';
import { answerOfVerb } from '../verb-answer.js';

/**
 * "Die Ministerin sagte, sie prüfe den Fall." The subject of the verb that introduced the report. "Als Ursache wird Hitze genannt" names
 * nobody: it goes on with who spoke before.
 */
export const reportVerb: Sieve = {
  name: 'report-verb',
  attribute(quotation, context) {
    const cue = context.cue(quotation.cue);
    const answer = cue && !cue.source ? answerOfVerb(cue, quotation, context) : undefined;
    return quotation.type === 'reported' && !answer?.speaker ? undefined : answer;
  },
};
