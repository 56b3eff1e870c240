import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject.js';

/** Kruse wies die Vorwürfe zurück. Der Bericht sei falsch. The subject of the reporting verb in the sentences before. */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  attribute(quotation, context) {
    const { first } = context.place(quotation);
    for (let back = 1; back <= 2; back++) {
      const sentence = context.sentences[first.index - back];
      if (!sentence) return undefined;
      for (const cue of context.cues(sentence)) {
        if (context.directAt(cue.tokens[0] as number)) continue;
        if (cue.source) return { speaker: cue.source, medium: cue.medium };
        const clause = context.clauses(sentence).find((candidate) => candidate.index === cue.clause);
        const speaker = clause && subjectOf(clause, sentence, context);
        if (speaker) return { speaker, medium: cue.medium };
      }
    }
    return undefined;
  },
};
