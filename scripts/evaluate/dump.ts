import { type Range, roles } from './gold.js';
import { overlapF1 } from './overlap.js';
import type { Group, PairedDocument } from './pairing.js';

/**
 * All pairs as text for error analysis: one block a pair, gold above predicted, a verdict first
 * (`ok`, or what differs: `missed`, `invented`, `type`, `quote`, `speaker`, `cue`, `frame`).
 */
export const dump = (documents: readonly PairedDocument[]): string =>
  documents.flatMap((document) => document.pairs.flatMap((pair) => dumpPair(document, pair))).join('\n');

type PairOf = PairedDocument['pairs'][number];

function dumpPair({ document }: PairedDocument, { gold, predicted }: PairOf): readonly string[] {
  if (gold && predicted && overlapF1(gold.quote, predicted.quote) === 0) {
    return [
      ...dumpPair({ document } as PairedDocument, { gold }),
      ...dumpPair({ document } as PairedDocument, { predicted }),
    ];
  }
  return [
    `[${verdict({ gold, predicted })}] ${document.name}`,
    ...(gold ? [`  gold ${gold.source.type}`, ...parts(gold, document.text)] : []),
    ...(predicted
      ? [
          `  ours ${predicted.source.type}, ${predicted.source.sieve}, ${predicted.source.speakerName}`,
          ...parts(predicted, document.text),
        ]
      : []),
    '',
  ];
}

function verdict({ gold, predicted }: PairOf): string {
  if (!predicted) return `missed ${gold?.source.type}`;
  if (!gold) return `invented ${predicted.source.type}`;
  const differing = (['quote', 'speaker', 'cue', 'frame'] as const).filter(
    (part) =>
      overlapF1(gold[part], predicted[part]) < (part === 'quote' ? 0.8 : 0.5) &&
      gold[part].length + predicted[part].length > 0,
  );
  const all = [...(gold.source.type === predicted.source.type ? [] : ['type']), ...differing];
  return all.join(' ') || 'ok';
}

const parts = (group: Group, text: string): readonly string[] =>
  (['quote', 'speaker', 'cue', 'frame', ...roles.filter((role) => role === 'addressee')] as const)
    .filter((part) => group.source[part].length > 0)
    .map((part) => `    ${part.padEnd(9)} ${textOf(group.source[part], text)}`);

const textOf = (ranges: readonly Range[], text: string): string =>
  ranges.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');
