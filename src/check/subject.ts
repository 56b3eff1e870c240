import type { Clause, NounPhrase } from '../model/grammar.js';
import type { CheckContext } from './context.js';

/** The first noun phrase of a clause that may be its subject: in the nominative by its form, without a preposition. */
export function subjectOf({ parts }: Clause, { phraseAt }: CheckContext): NounPhrase | undefined {
  for (const { from, to } of parts) {
    for (let token = from; token < to; token += 1) {
      const phrase = phraseAt(token);
      if (phrase && phrase.preposition === undefined && phrase.cases.includes('nom')) return phrase;
    }
  }
  return undefined;
}
