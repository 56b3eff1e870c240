import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const subjunctiveInQuote: Generator = {
  check: 'indirect/subjunctive-in-quote',
  what: 'the last words of a clause with dass get quotation marks, its subjunctive with them',
  seed: ({ analysis: { quotations, tokens }, context }) =>
    quotations.flatMap(({ type, parts: [part, ...others] }) => {
      const clause = context.clauseAt(context.tokenAt(part?.start ?? 0));
      const verb = tokens[clause?.verbs?.finite ?? -1];
      if (!part || others.length > 0 || type !== 'indirect' || !verb || clause?.verbs?.mood !== 'subjunctive1')
        return [];
      const from = tokens[verb.index - WORDS];
      const isLast = tokens[clause.opener ?? -1]?.normal === 'dass' && clause.parts.length === 1;
      if (!isLast || !from || from.index <= (clause.opener ?? 0) + 1 || verb.end < part.end - 1) return [];
      if (/[„“":]/.test(context.text(part)) || from.kind !== 'word') return [];
      return [{ edits: [inserted('„', from.start), inserted('“', verb.end)] }];
    }),
};

/** In marks besides the verb. */
const WORDS = 3;
