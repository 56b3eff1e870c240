import type { Token } from '../../model/token.js';
import { type Report, type ReportPattern, withoutStop } from './report.js';

const summaries: ReadonlySet<string> = new Set(['das', 'dies']);

/**
 * The sentence before is the content: "Die Halle wird geschlossen. Das teilte die Stadt mit." The quotation is that sentence and the
 * pronoun. A question is none: "Stimmt das? Das hat er gesagt."
 */
export const summaryPronoun: ReportPattern = {
  name: 'summary-pronoun',
  find(context) {
    const { tokens, sentence, previous } = context;
    const first = sentence.tokens.from;
    if (!previous || !summaries.has((tokens[first] as Token).normal) || context.grammar.tags[first + 1] !== 'FIN')
      return [];
    const cue = context.cues.find(
      (c) =>
        c.kind === 'verb' && c.tokens.includes(first + 1) && c.takes.includes('dass') && c.weight <= 2 && !c.negated,
    );
    if (!cue || context.found.some((report) => report.cue === cue)) return [];
    if (tokens[previous.tokens.to - 1]?.text === '?') return [];
    const before = withoutStop(tokens, previous);
    if (before.to <= before.from || context.stretchAt(before.from)) return [];
    const report: Report = { type: 'indirect', parts: [before, { from: first, to: first + 1 }], cue };
    return [report];
  },
};
