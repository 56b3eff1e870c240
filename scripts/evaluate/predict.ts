import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import { readerFor } from '../../src/read/index.js';
import { type QuotationResult, toResult, type Words } from '../../src/report/result.js';
import type { Annotation, GoldDocument, Range } from './gold.js';

/** Stands for a sieve where none answered. */
const unattributed = '(none)';

/** A quotation that we found, in the notation of the public data, with what they have no word for. */
export interface PredictedAnnotation extends Annotation {
  readonly speakerName: string | null;
  /** All places of the article that name the speaker. */
  readonly speakerMentions: readonly Range[];
  /** The sieve that named the speaker, or `unattributed`. */
  readonly sieve: string;
  /** Measured precision of that sieve, 0 to 1. */
  readonly confidence: number | null;
}

export interface PredictedDocument {
  readonly name: string;
  readonly annotations: readonly PredictedAnnotation[];
}

/** Analyses each article as a file of its own, as plain text unless its name says otherwise; marks that quote nobody are no quotations. */
export const predict = (documents: readonly GoldDocument[]): readonly PredictedDocument[] =>
  documents.map(({ name, text }) => {
    const { quotations, entities } = toResult(analyse(readerFor(name).read(name, text), german), []);
    const places = new Map(
      entities.map(({ id, mentions }) => [id, mentions.map(({ start, end }): Range => [start, end])]),
    );
    const annotations = quotations
      .filter(({ extent }) => extent !== 'term')
      .map((quotation) => toAnnotation(quotation, places.get(quotation.speaker?.entity ?? '') ?? []));
    return { name, annotations };
  });

/** Our names of the types and those of the public data. */
export const typeNames = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  freeIndirect: 'FreeIndirect',
  indirectFreeIndirect: 'IndirectFreeIndirect',
} as const;
const mediumNames = { speech: 'Speech', writing: 'Writing', thought: 'Thought' } as const;

const toAnnotation = (quotation: QuotationResult, speakerMentions: readonly Range[]): PredictedAnnotation => ({
  type: typeNames[quotation.type],
  medium: quotation.medium ? mediumNames[quotation.medium] : 'none',
  quote: toRanges(quotation),
  speaker: toRanges(quotation.speaker?.mention),
  cue: toRanges(quotation.cue),
  frame: toRanges(quotation.frame),
  addressee: toRanges(quotation.addressee),
  speakerName: quotation.speaker?.name ?? null,
  speakerMentions,
  sieve: quotation.sieve ?? unattributed,
  confidence: quotation.confidence,
});

const toRanges = (words: Words | null | undefined): readonly Range[] =>
  (words?.spans ?? []).map(({ start, end }) => [start, end]);
