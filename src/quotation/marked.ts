import type { Groups } from '../model/groups.js';
import type { MarkedStretch, QuotationExtent } from '../model/quotation.js';
import type { Token, TokenRange } from '../model/token.js';
import { extentOfStretch } from './extent/index.js';
import type { Found } from './found.js';
import { clauseAt, type Ground, isHeading } from './ground.js';
import type { Report } from './reports/report.js';

/** What stands in marks, mere terms too, by the index of its stretch; undefined for a closing mark that stands alone. */
export function markedQuotations(reports: Groups<Report>, ground: Ground): readonly (Found | undefined)[] {
  const ownWords = wordsInAndOutsideMarks(ground);
  const marked: (Found | undefined)[] = [];
  for (const stretch of ground.stretches) {
    if (stretch.open === undefined) {
      marked.push(undefined);
      continue;
    }
    const sentence = ground.sentenceOf[stretch.inner.from - 1] as number;
    const quoted = stretch.inside !== undefined && marked[stretch.inside]?.extent === 'full';
    // "Die Lage ist „sehr ernst“. Das teilte die Stadt mit.": the next sentence may report this one.
    const reported = isReported(stretch, reports[sentence]) || isReported(stretch, reports[sentence + 1]);
    marked.push(
      asQuotation(stretch, extentIn(stretch, sentence, quoted, reported, reports[sentence], ownWords, ground)),
    );
  }
  return marked;
}

function extentIn(
  stretch: MarkedStretch,
  at: number,
  quoted: boolean,
  reported: boolean,
  reports: readonly Report[] | undefined,
  ownWords: ReadonlySet<string>,
  ground: Ground,
): QuotationExtent {
  const { tokens, grammar, lexicon, sentences, cues, clauses } = ground;
  return extentOfStretch(stretch, {
    tokens,
    grammar,
    lexicon,
    sentence: sentences[at],
    heading: isHeading(stretch.block, ground),
    cues: cues[at] ?? none,
    clause: clauseAt(clauses[at] ?? none, stretch.inner.from),
    ownWords,
    quoted,
    reported,
    hearsay: isHearsay(stretch, reports),
  });
}

const none: readonly never[] = [];

const asQuotation = (stretch: MarkedStretch, extent: QuotationExtent): Found => ({
  id: '',
  index: 0,
  type: 'direct',
  extent,
  parts: [{ start: stretch.start, end: stretch.end }],
  marks: { system: stretch.system, level: stretch.level, open: stretch.open, close: stretch.close },
  unclosed: stretch.unclosed || undefined,
  cue: undefined,
  inside: undefined,
  continues: undefined,
});

/** A report without marks holds the words. */
function isReported({ inner }: MarkedStretch, reports: readonly Report[] | undefined): boolean {
  if (!reports) return false;
  for (const { type, parts } of reports) if (type !== 'freeIndirect' && holds(parts, inner)) return true;
  return false;
}

/** A sentence that tells with "sollen" what others say holds the words. */
function isHearsay({ inner }: MarkedStretch, reports: readonly Report[] | undefined): boolean {
  if (!reports) return false;
  for (const { type, parts } of reports) if (type === 'freeIndirect' && holds(parts, inner)) return true;
  return false;
}

function holds(parts: readonly TokenRange[], inner: TokenRange): boolean {
  for (const { from, to } of parts) if (from <= inner.from && inner.to <= to) return true;
  return false;
}

/** Words with a capital that stand alone or in twos in marks, and that the author uses outside marks and headings as well. */
function wordsInAndOutsideMarks(ground: Ground): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const stretch of ground.stretches) if (stretch.open) addShort(stretch, ground.tokens, asked);
  const own = new Set<string>();
  if (asked.size === 0) return own;
  const { tokens } = ground;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text, normal, block } = tokens[at] as Token;
    if (kind === 'word' && text !== normal && asked.has(text) && isOutside(at, block, ground)) own.add(text);
  }
  return own;
}

/** Adds the words of a stretch that has one or two of them. */
function addShort({ inner }: MarkedStretch, tokens: readonly Token[], words: Set<string>): void {
  let first: string | undefined;
  let second: string | undefined;
  for (let i = inner.from; i < inner.to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'word' && kind !== 'number') continue;
    if (second !== undefined) return;
    if (first === undefined) first = text;
    else second = text;
  }
  if (first !== undefined) words.add(first);
  if (second !== undefined) words.add(second);
}

const isOutside = (token: number, block: number, ground: Ground): boolean =>
  ground.stretchAt(token) === undefined && !isHeading(block, ground);
