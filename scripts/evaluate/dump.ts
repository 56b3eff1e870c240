import { type Range, roles } from './gold.js';
import { apart, mistakesOf, type Pair } from './mistakes.js';
import type { Group, PairedDocument } from './pairing.js';

/**
 * All pairs as text for error analysis: one block a pair, gold above predicted, a verdict first
 * (`ok`, or what differs: `missed`, `invented`, `type`, `quote`, `speaker`, `cue`, `frame`).
 */
export const dump = (documents: readonly PairedDocument[]): string =>
  documents.flatMap((document) => document.pairs.flatMap(apart).flatMap((pair) => dumpPair(document, pair))).join('\n');

const dumpPair = ({ document }: PairedDocument, pair: Pair): readonly string[] => {
  const { gold, predicted } = pair;
  return [
    `[${mistakesOf(pair).join(' ') || 'ok'}] ${document.name}`,
    ...(gold ? [`  gold ${gold.source.type}`, ...parts(gold, document.text)] : []),
    ...(predicted
      ? [
          `  ours ${predicted.source.type}, ${predicted.source.sieve}, ${predicted.source.speakerName}`,
          ...parts(predicted, document.text),
        ]
      : []),
    '',
  ];
};

const parts = (group: Group, text: string): readonly string[] =>
  (['quote', 'speaker', 'cue', 'frame', ...roles.filter((role) => role === 'addressee')] as const)
    .filter((part) => group.source[part].length > 0)
    .map((part) => `    ${part.padEnd(9)} ${textOf(group.source[part], text)}`);

const textOf = (ranges: readonly Range[], text: string): string =>
  ranges.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');
