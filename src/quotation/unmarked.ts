import type { Quotation } from '../model/quotation.js';
import { type Sentence, spanOf, type Token, type TokenRange } from '../model/token.js';
import type { Found } from './found.js';
import { type Ground, isHeading } from './ground.js';
import { reportPatterns } from './reports/index.js';
import type { Report, ReportContext } from './reports/report.js';

/** The reports without marks, by the index of their sentence. */
export function findReports(ground: Ground): readonly (readonly Report[])[] {
  const reports: Report[][] = [];
  for (const sentence of ground.sentences) {
    const found: Report[] = [];
    reports.push(found);
    if (!isHeading(sentence.block, ground)) lookAt(sentence, found, reports, ground);
  }
  return reports;
}

function lookAt(sentence: Sentence, found: Report[], reports: readonly Report[][], ground: Ground): void {
  const { tokens, sentences, clauses, cues, grammar, lexicon, stretchAt, phraseAt } = ground;
  const previous = sentences[sentence.index - 1];
  const context: ReportContext = {
    tokens,
    sentence,
    previous: previous?.block === sentence.block ? previous : undefined,
    lead: leadOf(sentence, reports, ground),
    clauses: clauses[sentence.index] ?? [],
    cues: cues[sentence.index] ?? [],
    grammar,
    lexicon,
    stretchAt,
    phraseAt,
    before: reports[sentence.index - 1] ?? [],
    found,
  };
  for (const pattern of reportPatterns) for (const report of pattern.find(context)) found.push(report);
}

/** The first sentence of the article, told by the author, when this is the third of its paragraph. */
function leadOf({ index, block }: Sentence, reports: readonly Report[][], ground: Ground): Sentence | undefined {
  const first = ground.sentences[index - 2];
  const title = ground.sentences[index - 3];
  if (first?.block !== block || reports[first.index]?.length) return undefined;
  return title === undefined || isHeading(title.block, ground) ? first : undefined;
}

/** The reports that stay, as quotations. `quoting` are the indices of the stretches that quote somebody. */
export function unmarkedQuotations(
  reports: readonly (readonly Report[])[],
  quoting: ReadonlySet<number>,
  ground: Ground,
): readonly Found[] {
  const kept: Report[] = [];
  for (const ofSentence of reports)
    for (const report of ofSentence)
      if (report.type !== 'reported' || !framesWords(report, quoting, ground)) kept.push(report);
  return mergeFree(kept, ground.tokens).map(({ type, parts, cue }) => ({
    type,
    parts: parts.map((part) => spanOf(ground.tokens, part)),
    cue: cue?.id,
  }));
}

/**
 * "Sie nannte den Plan „absurd“": what sums up an utterance and has its words in the same clause is their frame, no report of its own. "Sie
 * warnte vor Plänen, die „absurd“ seien" is both.
 */
function framesWords({ cue }: Report, quoting: ReadonlySet<number>, { grammar, stretchAt }: Ground): boolean {
  const parts = (cue?.clause === undefined ? undefined : grammar.clauses[cue.clause]?.parts) ?? [];
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) if (quoting.has(stretchAt(i)?.index ?? -1)) return true;
  return false;
}

/** Free-standing reports that follow one another in a paragraph are one quotation. */
function mergeFree(reports: readonly Report[], tokens: readonly Token[]): readonly Report[] {
  const merged: Report[] = [];
  for (const report of reports) {
    const last = merged.at(-1);
    if (last && isFree(report.type) && report.type === last.type && follows(report, last, tokens)) {
      const { to } = report.parts[0] as TokenRange;
      merged[merged.length - 1] = { ...last, parts: [{ from: (last.parts[0] as TokenRange).from, to }] };
    } else merged.push(report);
  }
  return merged;
}

const isFree = (type: Quotation['type']): boolean => type === 'indirectFreeIndirect' || type === 'freeIndirect';

function follows(report: Report, last: Report, tokens: readonly Token[]): boolean {
  const { from } = report.parts[0] as TokenRange;
  const previous = last.parts.at(-1) as TokenRange;
  return previous.to === from && (tokens[from] as Token).block === (tokens[previous.from] as Token).block;
}
