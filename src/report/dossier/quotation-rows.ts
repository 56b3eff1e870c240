import { overlaps, type Span } from '../../model/span.js';
import type { LineIndex } from '../line-index.js';
import type { QuotationResult, Result } from '../result.js';
import type { FindingRow } from './finding-rows.js';
import { type Kind, kindOf } from './kind.js';
import { type SpeakerRow, speakerKey } from './speaker-rows.js';

/** A quotation of the worksheet. */
export interface QuotationRow {
  readonly number: number;
  readonly kind: Kind;
  readonly words: number;
  readonly line: number;
  readonly column: number;
  readonly speaker?: SpeakerRow;
  /** Findings that stand on its words. */
  readonly findings: readonly FindingRow[];
  readonly quotation: QuotationResult;
}

export function quotationRows(
  { quotations }: Result,
  speakers: readonly SpeakerRow[],
  findings: readonly FindingRow[],
  index: LineIndex,
  wordsIn: (span: Span) => number,
): readonly QuotationRow[] {
  const byKey = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  const real = quotations.filter(({ extent }) => extent !== 'term');
  const about = findingsAt(findings);
  return real.map((quotation, i) => ({
    number: i + 1,
    kind: kindOf(quotation),
    words: quotation.spans.reduce((total, span) => total + wordsIn(span), 0),
    ...index.position(quotation.spans[0]?.start ?? 0),
    speaker: byKey.get(speakerKey(quotation.speaker) ?? ''),
    findings: about(quotation),
    quotation,
  }));
}

/** Which findings stand at a quotation; those of zero length also right behind it. Only neighbours are looked at. */
function findingsAt(findings: readonly FindingRow[]): (quotation: QuotationResult) => readonly FindingRow[] {
  const places = [...findings].sort((a, b) => a.start - b.start);
  const longest = places.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ spans }) => {
    const from = (spans[0]?.start ?? 0) - longest;
    const to = spans.at(-1)?.end ?? 0;
    const near: FindingRow[] = [];
    for (let i = firstFrom(places, from); i < places.length; i++) {
      const finding = places[i] as FindingRow;
      if (finding.start > to) break;
      if (spans.some((span) => touches(span, finding))) near.push(finding);
    }
    return near.sort((a, b) => a.number - b.number);
  };
}

const touches = (span: Span, { start, end }: Span): boolean =>
  start === end ? span.start <= start && start <= span.end : overlaps(span, { start, end });

/** Index of the first of the ascending `places` that starts at `offset` or later. */
function firstFrom(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
