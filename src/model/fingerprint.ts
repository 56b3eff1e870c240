import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Analysis } from './analysis.js';
import type { Finding } from './finding.js';
import type { MarkedStretch } from './quotation.js';
import { contains, type Span } from './span.js';

/** What of a finding makes its identity. */
type Content = Pick<Finding, 'check' | 'span'>;

/**
 * An identity for each finding, in their order: 32 hexadecimal digits, different for all findings of a document, and the same
 * as long as check, quoted words and speaker stay, wherever in the text they move and whatever is edited around them.
 * Marks, spaces and upper case do not count. Of findings with the same content the second, third … are told apart by their
 * number, so `findings` must be all that were made, in the order of the text.
 */
export function fingerprints(findings: readonly Content[], analysis: Analysis): readonly string[] {
  const contentOf = contents(analysis);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const content = contentOf(finding);
    const nth = seen.get(content) ?? 0;
    seen.set(content, nth + 1);
    return digest(nth === 0 ? content : `${content}\n${nth}`);
  });
}

/** The first 128 bits of SHA-256, so that other programs can tell whether two are the same by any library. */
export const digest = (content: string): string => bytesToHex(sha256(utf8ToBytes(content)).subarray(0, 16));

/** A finding is known by the words it marks, and by the quotation that it touches or else its sentence when it marks none. */
function contents(analysis: Analysis): (finding: Content) => string {
  const { document, tokens, sentences, marks } = analysis;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, Math.min(to, from + MOST_TOKENS))
      .filter(({ kind }) => kind === 'word' || kind === 'number')
      .map(({ normal }) => normal)
      .join(' ');
  const wordsIn = ({ start, end }: Span) =>
    words(
      below(tokens, (token) => token.end <= start),
      below(tokens, (token) => token.start < end),
    );
  const speakerOf = speakers(analysis);
  return ({ check, span }) => {
    const marked = wordsIn(span);
    const stretch = stretchAt(marks, span);
    const quoted = stretch ? words(stretch.inner.from, lastOf(stretch)) : '';
    const sentence = sentences[below(sentences, ({ end }) => end <= span.start)];
    const around = marked || quoted || !sentence ? '' : words(sentence.tokens.from, sentence.tokens.to);
    const sign =
      marked || document.source.slice(span.start, Math.min(span.end, span.start + MOST_TOKENS)).normalize('NFC');
    return [check, sign, quoted, (stretch && speakerOf(stretch)) ?? '', around].join('\n');
  };
}

/** So much of a passage is enough to know it, and a thousand findings in one long quotation cost no more than elsewhere. */
const MOST_TOKENS = 100;
const MOST_LEVELS = 8;

/** An open quotation reaches to the end of its paragraph; what is written there later must not change it. */
const FIRST_TOKENS = 8;
const lastOf = ({ inner: { from, to }, close }: MarkedStretch): number =>
  close ? to : Math.min(to, from + FIRST_TOKENS);

/** The innermost stretch that holds or touches a span, or the first one within it. */
function stretchAt(marks: readonly MarkedStretch[], span: Span): MarkedStretch | undefined {
  const next = below(marks, ({ start }) => start <= span.start);
  let stretch = marks[next - 1];
  for (let level = 0; stretch && stretch.end < span.start; level += 1)
    stretch = level < MOST_LEVELS ? marks[stretch.inside ?? -1] : undefined;
  return stretch ?? marks.slice(next, next + 1).find((inner) => contains(span, inner));
}

/** Surname of a person, because the first name may be added anywhere; the whole name of all others. */
function speakers({ quotations, attributions, speakers }: Analysis): (place: Span) => string | undefined {
  const byMention = new Map(speakers.flatMap((row) => row.mentions.map((mention) => [mention, row] as const)));
  const byQuotation = new Map(attributions.map(({ quotation, mention = '' }) => [quotation, byMention.get(mention)]));
  const byStart = new Map(
    quotations.flatMap(({ id, parts }) => parts.map(({ start }) => [start, byQuotation.get(id)])),
  );
  return ({ start }) => {
    const speaker = byStart.get(start);
    return speaker?.kind === 'person' ? speaker.name.split(' ').at(-1) : speaker?.name;
  };
}

/** How many of the rows at the front pass a test that all rows behind the first failure fail. */
function below<Row>(rows: readonly Row[], passes: (row: Row) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(rows[middle] as Row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
