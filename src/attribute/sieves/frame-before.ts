import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { sourceOf } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';
import { mainSubject } from '../subject/main-subject.js';
import { subjectOf } from '../subject/subject.js';

/** Kruse wies die Vorwürfe zurück. Der Bericht sei falsch. The source, or the subject of the reporting verb, in the sentence before. */
export const frameBefore: Sieve = {
  name: 'frame-before',
  attribute(quotation, context) {
    const sentence = context.sentences[context.place(quotation).first.index - 1];
    const speaker =
      sentence &&
      (sourceIn(sentence, context) ??
        mainSubject(sentence, context, true) ??
        (quotation.type === 'freeIndirect' ? planner(sentence, context) : undefined));
    return speaker && { speaker };
  },
};

function sourceIn(sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const found = context
    .cues(sentence)
    .find(
      (cue) => cue.source && cue.weight < 3 && cue.source.from !== cue.tokens[0] && !context.directAt(cue.source.from),
    );
  return found && sourceOf(found, context);
}

/** "*Die Werft* will wachsen. Im Mai soll das Dock öffnen." */
function planner(sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const clause = context.clauses(sentence).find(({ kind, verbs }) => kind === 'main' && verbs?.modal === 'wollen');
  const subject = clause && subjectOf(clause, sentence, context);
  return subject && nameable(subject, context) ? subject : undefined;
}
