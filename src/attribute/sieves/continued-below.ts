import type { Sieve } from '../sieve.js';
import { phraseAfter } from './phrase-after.js';
import { verbAfter } from './verb-after.js';

/** „Wir haben viel getan. ¶ „Und wir tun noch mehr“, sagte sie. A quotation over several paragraphs has its frame behind the last of them. */
export const continuedBelow: Sieve = {
  name: 'continued-below',
  attribute(quotation, context) {
    const next = quotation.marks?.close === undefined ? context.continuation(quotation) : undefined;
    const answer = next && (verbAfter.attribute(next, context) ?? phraseAfter.attribute(next, context));
    return answer?.speaker ? answer : undefined;
  },
};
