import { assign } from './assignment.js';
import { type Annotation, type GoldDocument, type Role, roles } from './gold.js';
import { overlapF1, tokensIn } from './overlap.js';
import type { PredictedAnnotation, PredictedDocument } from './predict.js';

/** An annotation as token indices. */
export interface Group<Source extends Annotation = Annotation> extends Readonly<Record<Role, readonly number[]>> {
  readonly quote: readonly number[];
  readonly source: Source;
}
export type GoldGroup = Group<Annotation & { readonly id: number }>;
export type PredictedGroup = Group<PredictedAnnotation>;

/** Gold and predicted quotations of one article, and who was paired with whom. */
export interface PairedDocument {
  readonly document: GoldDocument;
  readonly gold: readonly GoldGroup[];
  readonly predicted: readonly PredictedGroup[];
  /** Pairs first, then what found no partner on the gold side, then on the other. */
  readonly pairs: readonly { readonly gold?: GoldGroup; readonly predicted?: PredictedGroup }[];
}

/**
 * Pairs quotations one to one so that the summed token F1 of their quoted words is largest; the same type, then the same
 * medium break ties. Protocol of the data's publication (LREC-COLING 2024).
 */
export function pairUp(
  documents: readonly GoldDocument[],
  predictions: readonly PredictedDocument[],
): readonly PairedDocument[] {
  const byName = new Map(predictions.map((document) => [document.name, document.annotations]));
  return documents.map((document) => {
    const gold = document.annotations.map((annotation) => toGroup(annotation, document));
    const predicted = (byName.get(document.name) ?? [])
      .map((annotation) => toGroup(annotation, document))
      .filter((group) => group.quote.length > 0);
    const matches = assign(gold.map((g) => predicted.map((p) => likeness(g, p))));
    const partnered = { gold: new Set(matches.map(([g]) => g)), predicted: new Set(matches.map(([, p]) => p)) };
    return {
      document,
      gold,
      predicted,
      pairs: [
        ...matches.map(([g, p]) => ({ gold: gold[g], predicted: predicted[p] })),
        ...gold.filter((_, g) => !partnered.gold.has(g)).map((group) => ({ gold: group })),
        ...predicted.filter((_, p) => !partnered.predicted.has(p)).map((group) => ({ predicted: group })),
      ],
    };
  });
}

function toGroup<Source extends Annotation>(source: Source, document: GoldDocument): Group<Source> {
  const tokensOf = (part: Role | 'quote') => tokensIn(source[part], document.tokens);
  const [addressee, cue, frame, speaker] = roles.map(tokensOf) as [number[], number[], number[], number[]];
  return { source, quote: tokensOf('quote'), addressee, cue, frame, speaker };
}

function likeness(gold: Group, predicted: Group): number {
  const overlap = overlapF1(gold.quote, predicted.quote);
  if (overlap === 0) return 0;
  const sameType = gold.source.type === predicted.source.type ? 0.01 : 0;
  const sameMedium = gold.source.medium === predicted.source.medium ? 0.001 : 0;
  return overlap + sameType + sameMedium;
}
