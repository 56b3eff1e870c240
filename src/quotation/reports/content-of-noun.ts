import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import { contentAfter } from './content-after.js';
import { endOfContent } from './content-end.js';
import { holds, opensAt, type Report, type ReportContext, type ReportPattern, trim } from './report.js';
import { clauseOf, isFreeReport, isSubjunctive } from './verb-clause.js';

/**
 * A noun of saying with its content: "die Forderung, das Bad zu schließen", "der Vorwurf, er habe gelogen", "mit der Begründung, dass …".
 * Within a sentence the content is the one clause with those that hang on it.
 */
export const contentOfNoun: ReportPattern = {
  name: 'content-of-noun',
  find(context) {
    const { found } = context;
    for (const { cue, anchor } of candidates(context)) {
      const clause = clauseOf(cue, context);
      if (!clause || isFreeReport(cue, clause) || context.stretchAt(anchor)) continue;
      const content = contentAfter(cue, clause, anchor, context);
      if (!content || (cue.kind === 'noun' && !isNext(content, anchor, clause))) continue;
      if ((cue.weight === 3 && !isSubjunctive(content)) || isTaken(content, found)) continue;
      const range = trim(context.tokens, { from: opensAt(content), to: endOfNounContent(content, clause, context) });
      if (range.to > range.from) found.push({ type: 'indirect', parts: [range], cue });
    }
  },
};

/**
 * The nouns and phrases of the sentence with the word after which their content follows. Of two the one right before the clause is meant: "der
 * Schwerpunkt der Darstellung liegt auf der Aussage, …"; of a noun and its phrase, "mit der Begründung", the phrase.
 */
function candidates(context: ReportContext): readonly Candidate[] {
  let found = none;
  for (const cue of context.cues) {
    if (cue.kind === 'verb' || cue.source) continue;
    const anchor = cue.kind === 'noun' ? nounOf(cue, context) : (cue.tokens.at(-1) as number);
    found = [...found, { cue, anchor }];
  }
  return found.length < 2 ? found : found.toSorted((a, b) => b.anchor - a.anchor || (a.cue.kind === 'phrase' ? -1 : 1));
}

interface Candidate {
  readonly cue: Cue;
  readonly anchor: number;
}

const none: readonly Candidate[] = [];

/** The noun stands after the verb that may belong to the cue. */
const nounOf = (cue: Cue, { grammar }: ReportContext): number =>
  cue.tokens.findLast((i) => grammar.tags[i] === 'NOUN') ?? (cue.tokens.at(-1) as number);

/** No other clause stands between: "eine Botschaft, die bleibt, ob man es will oder nicht". */
function isNext(content: Clause, anchor: number, { parts }: Clause): boolean {
  const from = opensAt(content);
  let at = anchor;
  for (const part of parts) if (part.from <= at + 1 && at < part.to && part.to < from) at = part.to;
  return at === from - 1;
}

/** The verb of the sentence introduced it already: "Er äußerte die Hoffnung, dass …". */
const isTaken = (content: Clause, found: readonly Report[]): boolean =>
  found.some((report) => report.type === 'indirect' && !report.cue?.source && holds(report.parts, opensAt(content)));

/** The sentence around the noun may go on after the content: "Mit der Begründung, er sei krank, blieb er fern." */
function endOfNounContent(content: Clause, clause: Clause, context: ReportContext): number {
  const from = opensAt(content);
  const resumed = clause.parts.find((part) => part.from > from);
  const end = endOfContent(content, context);
  return resumed && resumed.from < end ? resumed.from : end;
}
