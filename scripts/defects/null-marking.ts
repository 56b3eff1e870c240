import type { Generator } from './defect.js';
import { indicatives } from './indicatives.js';

export const nullMarking: Generator = {
  check: 'indirect/null-marking',
  what: 'the subjunctive of a report without dass and wie behind its frame becomes an indicative',
  seed: ({ analysis, context }) =>
    analysis.quotations.flatMap((quotation) => {
      const [part, ...others] = quotation.parts;
      const decision = context.attribution(quotation);
      const cue = context.cue(decision?.cue);
      if (!part || others.length > 0 || quotation.type !== 'indirect' || cue?.kind !== 'verb') return [];
      if (cue.negated || cue.medium === 'thought' || cue.tokens.some((at) => at >= context.tokenAt(part.start)))
        return [];
      if (analysis.tokens[analysis.grammar.clauses[cue.clause ?? -1]?.opener ?? -1]?.normal === 'wie') return [];
      const start = context.tokenAt(part.start);
      const clause = context.clauseAt(start);
      const verb = analysis.tokens[clause?.verbs?.finite ?? -1];
      const indicative = indicatives.get(verb?.text ?? '');
      const isBare = analysis.tokens[start - 1]?.text === ',' && clause?.kind === 'main' && clause.opener === undefined;
      return verb && indicative && isBare ? [{ edits: [{ span: verb, text: indicative }] }] : [];
    }),
};
