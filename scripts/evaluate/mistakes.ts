import { overlapF1 } from './overlap.js';
import type { GoldGroup, PairedDocument, PredictedGroup } from './pairing.js';

/** A gold quotation, a predicted one, or both. */
export interface Pair {
  readonly gold?: GoldGroup;
  readonly predicted?: PredictedGroup;
}

/** From this token F1 on a part of a pair counts as right. */
const enough = { quote: 0.8, speaker: 0.5, cue: 0.5, frame: 0.5 } as const;
type Part = keyof typeof enough;

/** A pair whose quoted words share nothing is one quotation missed and another invented. */
export const apart = ({ gold, predicted }: Pair): readonly Pair[] =>
  gold && predicted && overlapF1(gold.quote, predicted.quote) === 0
    ? [{ gold }, { predicted }]
    : [{ ...(gold && { gold }), ...(predicted && { predicted }) }];

/** What is wrong with a pair: "missed Direct", "invented Indirect", or the parts that differ ("type", "quote", "speaker" …). */
export function mistakesOf({ gold, predicted }: Pair): readonly string[] {
  if (!predicted) return [`missed ${gold?.source.type}`];
  if (!gold) return [`invented ${predicted.source.type}`];
  const differing = (Object.keys(enough) as Part[]).filter(
    (part) => overlapF1(gold[part], predicted[part]) < enough[part] && gold[part].length + predicted[part].length > 0,
  );
  return [...(gold.source.type === predicted.source.type ? [] : ['type']), ...differing];
}

export interface MistakeCount {
  readonly mistake: string;
  readonly cases: number;
}

/** How often each mistake was made, the commonest first; of parts that differ, by gold type: "speaker of Indirect". */
export function countMistakes(documents: readonly PairedDocument[]): readonly MistakeCount[] {
  const counts = new Map<string, number>();
  for (const pair of documents.flatMap(({ pairs }) => pairs).flatMap(apart)) {
    for (const mistake of mistakesOf(pair)) {
      const name = pair.gold && pair.predicted ? `${mistake} of ${pair.gold.source.type}` : mistake;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([mistake, cases]) => ({ mistake, cases }))
    .sort((a, b) => b.cases - a.cases || (a.mistake < b.mistake ? -1 : 1));
}
