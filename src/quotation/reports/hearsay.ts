import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { extentOf, type Report, type ReportContext, type ReportPattern } from './report.js';

/**
 * A sentence with "sollen" that passes on what somebody said: "Der Fahrer soll betrunken gewesen sein." Present tense, no frame; the speaker
 * stands in the report just before. Without one, only the perfect infinitive is sure: "Der Plan soll geändert werden" may tell a duty (Duden-Grammatik, "sollen", reports of others).
 */
export const hearsay: ReportPattern = {
  name: 'hearsay',
  find(context) {
    if (context.found.length || context.stretchAt(context.sentence.tokens.from)) return [];
    const independent = context.clauses.filter(
      (clause) => (clause.kind === 'main' || clause.kind === 'v1') && clause.verbs,
    );
    if (!independent.length || !independent.every((clause) => isHearsay(clause, context))) return [];
    if (!context.before.length && !independent.some((clause) => isPast(clause, context))) return [];
    const report: Report = { type: 'freeIndirect', parts: [context.sentence.tokens] };
    return [report];
  },
};

/** "soll gewesen sein": the perfect infinitive tells that "sollen" passes words on, for nobody can be told to have done something. */
function isPast({ verbs }: Clause, { grammar, tokens }: ReportContext): boolean {
  const last = verbs?.tokens.at(-1);
  return (
    last !== undefined &&
    /^(?:haben|sein|worden)$/.test((tokens[last] as Token).normal) &&
    verbs?.tokens.some((i) => grammar.tags[i] === 'PP') === true
  );
}

function isHearsay({ verbs, ...clause }: Clause, { tokens }: ReportContext): boolean {
  if (verbs?.modal !== 'sollen' || verbs.mood !== 'indicative' || verbs.finite === undefined) return false;
  const { normal } = tokens[verbs.finite] ?? { normal: '' };
  return /^soll(?:en)?$/.test(normal) && extentOf(clause as Clause).to > verbs.finite;
}
