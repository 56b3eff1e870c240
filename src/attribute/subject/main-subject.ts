import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { subjectOf } from './subject.js';

/** Subject that can speak of a main clause of the sentence: of the first with a reporting verb, or of the last without one. */
export function mainSubject(
  sentence: Sentence,
  context: AttributionContext,
  reported: boolean,
): TokenRange | undefined {
  const reporting = new Set(
    context
      .cues(sentence)
      .filter((cue) => cue.kind === 'verb')
      .map((cue) => cue.clause),
  );
  const mains = context
    .clauses(sentence)
    .filter((clause) => isMain(clause) && !context.directAt((clause.parts[0] as TokenRange).from));
  const own = mains.filter((clause) => reporting.has(clause.index) === reported);
  for (const clause of reported ? own : own.reverse()) {
    if (clause.verbs?.voice === 'passive' && !reporting.has(clause.index)) continue;
    // "So werde es von vielen gesehen": somebody's report, whose agent does not tell it.
    if (clause.verbs?.voice === 'passive' && clause.verbs.mood !== 'indicative') continue;
    const subject = subjectOf(clause, sentence, context);
    if (subject && nameable(subject, context)) return subject;
  }
  return undefined;
}

const isMain = ({ kind, verbs }: Clause): boolean => verbs !== undefined && (kind === 'main' || kind === 'v1');
