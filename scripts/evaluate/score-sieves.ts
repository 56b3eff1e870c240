import { overlapF1 } from './overlap.js';
import type { GoldGroup, PairedDocument, PredictedGroup } from './pairing.js';

/** What one sieve did: counts of predicted quotations. */
export interface SieveScore {
  readonly sieve: string;
  readonly cases: number;
  /** A gold quotation of the same type has these words (token F1 of at least 0.8). */
  readonly quoteRight: number;
  /** A gold quotation of any type has about these words and this speaker (token F1 of at least 0.5 each). */
  readonly speakerRight: number;
}

/** Counts per sieve, the busiest first. Both without a speaker counts as agreement about the speaker. */
export function scoreSieves(documents: readonly PairedDocument[]): readonly SieveScore[] {
  const rows = new Map<string, { cases: number; quoteRight: number; speakerRight: number }>();
  for (const { gold, predicted } of documents) {
    for (const group of predicted) {
      const row = rows.get(group.source.sieve) ?? { cases: 0, quoteRight: 0, speakerRight: 0 };
      row.cases++;
      if (isQuoteRight(group, gold)) row.quoteRight++;
      if (isSpeakerRight(group, gold)) row.speakerRight++;
      rows.set(group.source.sieve, row);
    }
  }
  return [...rows]
    .map(([sieve, row]) => ({ sieve, ...row }))
    .sort((a, b) => b.cases - a.cases || (a.sieve < b.sieve ? -1 : 1));
}

const isQuoteRight = (group: PredictedGroup, gold: readonly GoldGroup[]): boolean =>
  gold.some((g) => g.source.type === group.source.type && overlapF1(g.quote, group.quote) >= 0.8);

/** True when some gold quotation has about the same words and the same speaker. */
export const isSpeakerRight = (group: PredictedGroup, gold: readonly GoldGroup[]): boolean =>
  gold.some((g) => overlapF1(g.quote, group.quote) >= 0.5 && agree(g.speaker, group.speaker));

const agree = (a: readonly number[], b: readonly number[]): boolean =>
  (a.length === 0 && b.length === 0) || overlapF1(a, b) >= 0.5;
