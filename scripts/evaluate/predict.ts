import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Document } from '../../src/model/document.js';
import type { QuotationType } from '../../src/model/quotation.js';
import type { Span } from '../../src/model/span.js';
import type { Annotation, GoldDocument, GoldType, Range } from './gold.js';

/** Stands for a sieve where none answered. */
export const unattributed = '(none)';

/** A quotation that we found, in the notation of the public data, with what they have no word for. */
export interface PredictedAnnotation extends Annotation {
  readonly speakerName: string | null;
  /** The sieve that named the speaker, or `unattributed`. */
  readonly sieve: string;
  readonly confidence?: number;
}

export interface PredictedDocument {
  readonly name: string;
  readonly annotations: readonly PredictedAnnotation[];
}

/** Analyses each article as a text file of its own. */
export const predict = (documents: readonly GoldDocument[]): readonly PredictedDocument[] =>
  documents.map(({ name, text }) => ({ name, annotations: toAnnotations(analyse(toDocument(name, text), german)) }));

const typeNames: Readonly<Record<QuotationType, GoldType>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  freeIndirect: 'FreeIndirect',
  indirectFreeIndirect: 'IndirectFreeIndirect',
};
const mediumNames = { speech: 'Speech', writing: 'Writing', thought: 'Thought' } as const;

function toAnnotations(analysis: Analysis): readonly PredictedAnnotation[] {
  const attributions = new Map(analysis.attributions.map((row) => [row.quotation, row]));
  const cues = new Map(analysis.cues.map((row) => [row.id, row]));
  const mentions = new Map(analysis.mentions.map((row) => [row.id, row]));
  const speakers = new Map(analysis.speakers.map((row) => [row.id, row]));
  const links = new Map(analysis.links.map((row) => [row.mention, row]));
  return analysis.quotations
    .filter((quotation) => quotation.extent !== 'term')
    .map((quotation) => {
      const attribution = attributions.get(quotation.id);
      const mention = mentions.get(attribution?.mention ?? '');
      const cue = cues.get(attribution?.cue ?? '');
      const link = links.get(mention?.id ?? '');
      const medium = attribution?.medium ?? cue?.medium;
      return {
        type: typeNames[quotation.type],
        medium: medium ? mediumNames[medium] : 'none',
        quote: toRanges(quotation.parts),
        speaker: toRanges(attribution?.speakerSpans ?? (mention ? [mention] : [])),
        cue: toRanges(attribution?.cueSpans ?? cue?.spans ?? []),
        frame: toRanges(attribution?.frame ?? []),
        addressee: toRanges(attribution?.addressee ?? []),
        speakerName: speakers.get(link?.speaker ?? '')?.name ?? mention?.name ?? null,
        sieve: attribution?.sieve ?? unattributed,
        confidence: attribution?.confidence,
      };
    });
}

const toRanges = (spans: readonly Span[]): readonly Range[] => spans.map(({ start, end }) => [start, end]);

function toDocument(name: string, source: string): Document {
  const paragraphs = [...source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu)];
  return {
    path: name,
    format: 'text',
    source,
    blocks: paragraphs.map(({ 0: text, index: start }, index) => ({
      index,
      kind: 'paragraph',
      runs: [{ span: { start, end: start + text.length }, text }],
    })),
    meta: {},
  };
}
