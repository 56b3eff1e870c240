import type { MarkedStretch, QuotationExtent } from '../model/quotation.js';
import type { Token } from '../model/token.js';
import { extentOfStretch } from './extent/index.js';
import type { Found } from './found.js';
import { clauseAt, type Ground, isHeading } from './ground.js';
import type { Report } from './reports/report.js';

/** What stands in marks, mere terms too; `quoting` are the indices of the stretches that quote somebody. */
export function markedQuotations(
  reports: readonly (readonly Report[])[],
  ground: Ground,
): { readonly marked: readonly Found[]; readonly quoting: ReadonlySet<number> } {
  const ownWords = wordsOutsideMarks(ground);
  const extents: QuotationExtent[] = [];
  const quoting = new Set<number>();
  const marked: Found[] = [];
  for (const stretch of ground.stretches) {
    if (stretch.open === undefined) continue;
    const sentence = ground.sentenceOf[stretch.inner.from - 1] ?? -1;
    const quoted = stretch.inside !== undefined && extents[stretch.inside] === 'full';
    // "Die Lage ist „sehr ernst“. Das teilte die Stadt mit.": the next sentence may report this one.
    const reported = isReported(stretch, reports[sentence]) || isReported(stretch, reports[sentence + 1]);
    const extent = extentIn(stretch, sentence, quoted, reported, ownWords, ground);
    extents[stretch.index] = extent;
    if (extent !== 'term') quoting.add(stretch.index);
    marked.push(asQuotation(stretch, extent));
  }
  return { marked, quoting };
}

function extentIn(
  stretch: MarkedStretch,
  at: number,
  quoted: boolean,
  reported: boolean,
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
    cues: cues[at] ?? [],
    clause: clauseAt(clauses[at] ?? [], stretch.inner.from),
    ownWords,
    quoted,
    reported,
  });
}

const asQuotation = (stretch: MarkedStretch, extent: QuotationExtent): Found => ({
  type: 'direct',
  extent,
  parts: [{ start: stretch.start, end: stretch.end }],
  marks: { system: stretch.system, level: stretch.level, open: stretch.open, close: stretch.close },
  unclosed: stretch.unclosed || undefined,
});

/** A report without marks holds the words. */
function isReported({ inner }: MarkedStretch, reports: readonly Report[] = []): boolean {
  for (const { type, parts } of reports) {
    if (type === 'freeIndirect') continue;
    for (const { from, to } of parts) if (from <= inner.from && inner.to <= to) return true;
  }
  return false;
}

/** Words with a capital that the author uses outside marks and headings. */
function wordsOutsideMarks(ground: Ground): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of ground.tokens)
    if (opensWithCapital(token) && !words.has(token.text) && isOutside(token, ground)) words.add(token.text);
  return words;
}

const isOutside = (token: Token, ground: Ground): boolean =>
  ground.stretchAt(token.index) === undefined && !isHeading(token.block, ground);

/** Compared with its lower case before a pattern is asked, which takes longer. */
const opensWithCapital = ({ text, normal, kind }: Token): boolean =>
  kind === 'word' && text !== normal && /^\p{Lu}/u.test(text);
