import type { Groups } from '../model/groups.js';
import type { Quotation } from '../model/quotation.js';
import { type Sentence, spanOf, type Token, type TokenRange } from '../model/token.js';
import { type Found, quotes } from './found.js';
import { type Ground, isHeading } from './ground.js';
import { reportPatterns } from './reports/index.js';
import type { Report, ReportContext } from './reports/report.js';

/** The reports without marks, by the index of their sentence; undefined where there are none. */
export function findReports(ground: Ground): Groups<Report> {
  const reports = new Array<readonly Report[] | undefined>(ground.sentences.length).fill(undefined);
  const found: Report[] = [];
  for (const sentence of ground.sentences) {
    if (isHeading(sentence.block, ground)) continue;
    const context = contextOf(sentence, found, reports, ground);
    for (const pattern of reportPatterns) pattern.find(context);
    if (found.length === 0) continue;
    reports[sentence.index] = found.slice();
    while (found.length > 0) found.pop();
  }
  return reports;
}

function contextOf(sentence: Sentence, found: Report[], reports: Groups<Report>, ground: Ground): ReportContext {
  const { tokens, sentences, clauses, cues, grammar, lexicon, stretchAt, phraseAt } = ground;
  const { index, block } = sentence;
  const previous = index > 0 ? sentences[index - 1] : undefined;
  return {
    tokens,
    sentence,
    previous: previous?.block === block ? previous : undefined,
    lead: index > 1 ? leadOf(sentence, reports, ground) : undefined,
    clauses: clauses[index] ?? none,
    cues: cues[index] ?? none,
    grammar,
    lexicon,
    stretchAt,
    phraseAt,
    before: (index > 0 ? reports[index - 1] : undefined) ?? none,
    found,
  };
}

const none: readonly never[] = [];

/** The first sentence of the article, told by the author, when this is the third of its paragraph. */
function leadOf({ index, block }: Sentence, reports: Groups<Report>, ground: Ground): Sentence | undefined {
  const first = ground.sentences[index - 2] as Sentence;
  if (first.block !== block || reports[first.index]) return undefined;
  const title = index > 2 ? ground.sentences[index - 3] : undefined;
  return title === undefined || isHeading(title.block, ground) ? first : undefined;
}

/** The reports that stay, as quotations. `marked` are the quotations in marks by the index of their stretch. */
export function unmarkedQuotations(
  reports: Groups<Report>,
  marked: readonly (Found | undefined)[],
  ground: Ground,
): readonly Found[] {
  const kept: Report[] = [];
  for (const ofSentence of reports) {
    if (!ofSentence) continue;
    for (const report of ofSentence)
      if (report.type !== 'reported' || !framesWords(report, marked, ground)) addMerged(report, kept, ground.tokens);
  }
  const quotations: Found[] = [];
  for (const report of kept) quotations.push(asQuotation(report, ground.tokens));
  return quotations;
}

const asQuotation = ({ type, parts, cue }: Report, tokens: readonly Token[]): Found => ({
  id: '',
  index: 0,
  type,
  extent: undefined,
  parts: parts.length === 1 ? [spanOf(tokens, parts[0] as TokenRange)] : parts.map((part) => spanOf(tokens, part)),
  marks: undefined,
  unclosed: undefined,
  cue: cue?.id,
  inside: undefined,
  continues: undefined,
});

/**
 * "Sie nannte den Plan „absurd“": what sums up an utterance and has its words in the same clause is their frame, no report of its own. "Sie
 * warnte vor Plänen, die „absurd“ seien" is both.
 */
function framesWords({ cue }: Report, marked: readonly (Found | undefined)[], { grammar, stretchAt }: Ground): boolean {
  const parts = (cue?.clause === undefined ? undefined : grammar.clauses[cue.clause]?.parts) ?? none;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) {
      const stretch = stretchAt(i);
      if (stretch && quotes(marked[stretch.index])) return true;
    }
  return false;
}

/** Free-standing reports that follow one another in a paragraph are one quotation. */
function addMerged(report: Report, kept: Report[], tokens: readonly Token[]): void {
  const last = isFree(report.type) ? kept.at(-1) : undefined;
  if (!last || report.type !== last.type || !follows(report, last, tokens)) kept.push(report);
  else {
    const { from } = last.parts[0] as TokenRange;
    const { to } = report.parts[0] as TokenRange;
    kept[kept.length - 1] = { type: last.type, parts: [{ from, to }], cue: last.cue };
  }
}

const isFree = (type: Quotation['type']): boolean => type === 'indirectFreeIndirect' || type === 'freeIndirect';

function follows(report: Report, last: Report, tokens: readonly Token[]): boolean {
  const { from } = report.parts[0] as TokenRange;
  const previous = last.parts.at(-1) as TokenRange;
  return previous.to === from && (tokens[from] as Token).block === (tokens[previous.from] as Token).block;
}
