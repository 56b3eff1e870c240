import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import { contentAfter, endOfContent } from './content-after.js';
import { extentOf, type Report, type ReportContext, type ReportPattern, trim } from './report.js';

/**
 * A noun of saying with its content: "die Forderung, das Bad zu schließen", "der Vorwurf, er habe gelogen", "mit der Begründung, dass …".
 * Within a sentence the content is the one clause with those that hang on it.
 */
export const contentOfNoun: ReportPattern = {
  name: 'content-of-noun',
  find(context) {
    const reports: Report[] = [];
    for (const cue of context.cues) {
      if (cue.kind === 'verb' || cue.source) continue;
      const anchor = cue.kind === 'noun' ? nounOf(cue, context) : (cue.tokens.at(-1) as number);
      const clause = context.clauses.find((candidate) => candidate.index === cue.clause);
      if (!clause || context.stretchAt(anchor)) continue;
      const content = contentAfter(cue, clause, anchor, context);
      if (!content || isTaken(content, [...context.found, ...reports])) continue;
      const { from } = extentOf(content);
      const range = trim(context.tokens, { from, to: endOfNounContent(content, clause, context) });
      if (range.to > range.from) reports.push({ type: 'indirect', parts: [range], cue });
    }
    return reports;
  },
};

/** The noun stands after the verb that may belong to the cue. */
const nounOf = (cue: Cue, { grammar }: ReportContext): number =>
  cue.tokens.findLast((i) => grammar.tags[i] === 'NOUN') ?? (cue.tokens.at(-1) as number);

/** The verb of the sentence introduced it already: "Er äußerte die Hoffnung, dass …". */
const isTaken = (content: Clause, found: readonly Report[]): boolean =>
  found.some(
    (report) =>
      report.type === 'indirect' &&
      !report.cue?.source &&
      report.parts.some((part) => part.from <= extentOf(content).from && extentOf(content).from < part.to),
  );

/** The sentence around the noun may go on after the content: "Mit der Begründung, er sei krank, blieb er fern." */
function endOfNounContent(content: Clause, clause: Clause, context: ReportContext): number {
  const { from } = extentOf(content);
  const resumed = clause.parts.find((part) => part.from > from);
  const end = endOfContent(content, context);
  return resumed && resumed.from < end ? resumed.from : end;
}
