import { type GoldType, types } from './gold.js';
import { harmonic, overlapF1, ratio } from './overlap.js';
import type { PairedDocument } from './pairing.js';

export interface TypeScore {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of each type: right is a pair of the same type whose quoted words have a token F1 of at least 0.8. */
export const scoreTypes = (documents: readonly PairedDocument[]): Readonly<Record<GoldType, TypeScore>> =>
  Object.fromEntries(types.map((type) => [type, scoreType(documents, type)])) as Record<GoldType, TypeScore>;

function scoreType(documents: readonly PairedDocument[], type: GoldType): TypeScore {
  const pairs = documents.flatMap((document) => document.pairs);
  const gold = pairs.filter((pair) => pair.gold?.source.type === type);
  const predicted = pairs.filter((pair) => pair.predicted?.source.type === type).length;
  const right = gold.filter(
    (pair) => pair.predicted?.source.type === type && overlapF1(pair.gold?.quote ?? [], pair.predicted.quote) >= 0.8,
  ).length;
  const [precision, recall] = [ratio(right, predicted), ratio(right, gold.length)];
  return { gold: gold.length, predicted, precision, recall, f1: harmonic(precision, recall) };
}

/** How often a gold type (row; `missed` below a token F1 of 0.5) was paired with a predicted one (column). */
export function confusion(
  documents: readonly PairedDocument[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { gold, predicted } of documents.flatMap((document) => document.pairs)) {
    const same = gold && predicted && overlapF1(gold.quote, predicted.quote) >= 0.5;
    const cells = same
      ? [[gold.source.type, predicted.source.type]]
      : [
          ...(gold ? [[gold.source.type, '(missed)']] : []),
          ...(predicted ? [['(invented)', predicted.source.type]] : []),
        ];
    for (const [row, column] of cells as [string, string][]) {
      const line = table[row] ?? {};
      table[row] = line;
      line[column] = (line[column] ?? 0) + 1;
    }
  }
  return table;
}
