import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { sourceOf } from '../phrase-answer.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';

/** Kruse wies die Vorwürfe zurück. Der Bericht sei falsch. The source or the subject of the sentence before, when it can speak. */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  attribute(quotation, context) {
    const { first } = context.place(quotation);
    const sentence = context.sentences[first.index - 1];
    if (!sentence) return undefined;
    const speaker = sourceIn(sentence, context) ?? mainSubject(sentence, context);
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

/** Subject of the last main clause that has one, of the reporting verb's clause first. */
function mainSubject(sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const reporting = new Set(
    context
      .cues(sentence)
      .filter((cue) => cue.kind === 'verb')
      .map((cue) => cue.clause),
  );
  const mains = context
    .clauses(sentence)
    .filter((clause) => isMain(clause) && !context.directAt((clause.parts[0] as TokenRange).from));
  const ordered = [
    ...mains.filter((clause) => reporting.has(clause.index)),
    ...mains.filter((clause) => !reporting.has(clause.index)).reverse(),
  ];
  for (const clause of ordered) {
    if (clause.verbs?.voice === 'passive' && !reporting.has(clause.index)) continue;
    const subject = subjectOf(clause, sentence, context);
    if (subject && nameable(subject, context)) return subject;
  }
  return undefined;
}

const isMain = ({ kind, verbs }: Clause): boolean => verbs !== undefined && (kind === 'main' || kind === 'v1');
