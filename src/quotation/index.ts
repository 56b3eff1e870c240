import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Clause, Grammar } from '../model/grammar.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { MarkedStretch, Quotation, QuotationExtent } from '../model/quotation.js';
import { bySpan, contains, cover } from '../model/span.js';
import { type Sentence, spanOf, type Token, type TokenRange } from '../model/token.js';
import { linkContinuations } from './continuation.js';
import { extentOfStretch } from './extent/index.js';
import { reportPatterns } from './reports/index.js';
import type { Report, ReportContext } from './reports/report.js';

/** All that the text reports as somebody's words. `stretches` are its pairs of marks, `cues` its signals of reporting. */
export function findQuotations(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  cues: readonly Cue[],
  stretches: readonly MarkedStretch[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const clausesOf = groupBySentence(grammar.clauses, (clause) => clause.sentence, sentences.length);
  const sentenceOf = sentenceIndex(sentences, tokens.length);
  const cuesOf = groupBySentence(cues, (cue) => sentenceOf[cue.tokens[0] as number] as number, sentences.length);
  const stretchOf = stretchIndex(stretches, tokens);
  const stretchAt = (token: number) => stretches[stretchOf[token] as number];
  const phrases = phrasesByStart(grammar);
  const phraseAt = (token: number) => phrases[token];

  const reports: Report[] = [];
  const reportedBy: Report[][] = sentences.map(() => []);
  for (const sentence of sentences) {
    if (document.blocks[sentence.block]?.kind === 'heading') continue;
    const previous = sentences[sentence.index - 1];
    const found: Report[] = reportedBy[sentence.index] as Report[];
    const context: ReportContext = {
      tokens,
      sentence,
      previous: previous?.block === sentence.block ? previous : undefined,
      clauses: clausesOf[sentence.index] ?? [],
      cues: cuesOf[sentence.index] ?? [],
      grammar,
      lexicon,
      stretchAt,
      phraseAt,
      before: previous ? (reportedBy[previous.index] ?? []) : [],
      found,
    };
    for (const pattern of reportPatterns) found.push(...pattern.find(context));
    reports.push(...found);
  }

  const ownWords = new Set<string>();
  for (const { index, text, block } of tokens)
    if (stretchOf[index] === -1 && /^\p{Lu}/u.test(text) && document.blocks[block]?.kind !== 'heading')
      ownWords.add(text);
  const extents: QuotationExtent[] = [];
  /** Sentences that hold somebody's words in marks. */
  const quoting = new Set<number>();
  const direct = stretches
    .filter((stretch) => stretch.open !== undefined)
    .map((stretch): Omit<Quotation, 'id'> => {
      const at = sentenceOf[stretch.inner.from - 1] ?? -1;
      const sentence = sentences[at];
      const extent = extentOfStretch(stretch, {
        tokens,
        grammar,
        lexicon,
        sentence,
        heading: document.blocks[stretch.block]?.kind === 'heading',
        cues: cuesOf[at] ?? [],
        clause: clauseAt(clausesOf[at] ?? [], stretch.inner.from),
        ownWords,
        quoted: stretch.inside !== undefined && extents[stretch.inside] === 'full',
        reported: (reportedBy[at] ?? []).some(
          (report) =>
            report.type !== 'freeIndirect' &&
            report.parts.some((part) => part.from <= stretch.inner.from && stretch.inner.to <= part.to),
        ),
      });
      extents[stretch.index] = extent;
      if (extent !== 'term') quoting.add(at);
      return {
        type: 'direct',
        extent,
        parts: [{ start: stretch.start, end: stretch.end }],
        marks: { system: stretch.system, level: stretch.level, open: stretch.open, close: stretch.close },
        unclosed: stretch.unclosed || undefined,
      };
    });
  // "Sie nannte den Plan „absurd“": what sums up an utterance and holds its words is the frame of these words, no report of its own.
  const unquoted = reports.filter(
    ({ type, parts }) => type !== 'reported' || !quoting.has(sentenceOf[(parts[0] as TokenRange).from] as number),
  );
  const indirect = mergeFree(unquoted, tokens).map(
    (report): Omit<Quotation, 'id'> => ({
      type: report.type,
      parts: report.parts.map((part) => spanOf(tokens, part)),
      cue: report.cue?.id,
    }),
  );
  return linkContinuations(nest([...direct, ...indirect]), stretches, tokens);
}

/** Free-standing reports that follow one another in a paragraph are one quotation. */
function mergeFree(reports: readonly Report[], tokens: readonly Token[]): readonly Report[] {
  const merged: Report[] = [];
  for (const report of reports) {
    const last = merged.at(-1);
    const part = report.parts[0] as TokenRange;
    const previous = last?.parts.at(-1);
    const follows =
      previous?.to === part.from && (tokens[part.from] as Token).block === (tokens[previous.from] as Token).block;
    if (
      last &&
      follows &&
      last.type === report.type &&
      (report.type === 'indirectFreeIndirect' || report.type === 'freeIndirect')
    ) {
      merged[merged.length - 1] = { ...last, parts: [{ from: (last.parts[0] as TokenRange).from, to: part.to }] };
    } else merged.push(report);
  }
  return merged;
}

/** Puts quotations in order, numbers them, and says which one lies in which: the innermost that holds all its parts. */
function nest(found: readonly Omit<Quotation, 'id'>[]): readonly Quotation[] {
  const sorted = found
    .map((quotation) => ({ quotation, extent: cover(quotation.parts) }))
    .sort((a, b) => bySpan(a.extent, b.extent));
  const open: { id: string; extent: { start: number; end: number } }[] = [];
  return sorted.map(({ quotation, extent }, i) => {
    const id = `q${i + 1}`;
    while (open.length && (open.at(-1) as { extent: { end: number } }).extent.end <= extent.start) open.pop();
    const holder = open.findLast((candidate) => contains(candidate.extent, extent));
    open.push({ id, extent });
    return { id, ...quotation, inside: holder?.id };
  });
}

const clauseAt = (clauses: readonly Clause[], token: number): number | undefined =>
  clauses.find((clause) => clause.parts.some((part) => part.from <= token && token < part.to))?.index;

function groupBySentence<Item>(
  items: readonly Item[],
  sentence: (item: Item) => number,
  count: number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[sentence(item)]?.push(item);
  return groups;
}

function sentenceIndex(sentences: readonly Sentence[], count: number): Int32Array {
  const index = new Int32Array(count).fill(-1);
  for (const sentence of sentences) index.fill(sentence.index, sentence.tokens.from, sentence.tokens.to);
  return index;
}

/** For each token the index of the innermost stretch it stands in, its marks included; -1 outside. */
function stretchIndex(stretches: readonly MarkedStretch[], tokens: readonly Token[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  const open: MarkedStretch[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < stretches.length && (stretches[next] as MarkedStretch).start <= token.start) {
      open.push(stretches[next] as MarkedStretch);
      next++;
    }
    while (open.length && (open.at(-1) as MarkedStretch).end <= token.start) open.pop();
    index[token.index] = open.at(-1)?.index ?? -1;
  }
  return index;
}
