import type { Gold } from './gold.js';
import { type PairedDocument, pairUp } from './pairing.js';
import type { PredictedDocument } from './predict.js';
import { type Scores, score } from './score.js';
import { type SieveScore, scoreSieves } from './score-sieves.js';
import { type SpeakerScore, scoreSpeakers } from './score-speakers.js';
import { confusion, scoreTypes } from './score-types.js';
import { percent, table } from './table.js';

/** All that one run over one part of the data measures. */
export interface Evaluation {
  readonly scores: Scores;
  readonly types: ReturnType<typeof scoreTypes>;
  readonly confusion: ReturnType<typeof confusion>;
  readonly speakers: Readonly<Record<string, SpeakerScore>>;
  readonly sieves: readonly SieveScore[];
}

/** Scores predictions in every way that we know; also hands on the pairs for a dump. */
export function evaluate(
  gold: Gold,
  predictions: readonly PredictedDocument[],
): { readonly evaluation: Evaluation; readonly pairs: readonly PairedDocument[] } {
  const pairs = pairUp(gold.documents, predictions);
  const evaluation = {
    scores: score(pairs),
    types: scoreTypes(pairs),
    confusion: confusion(pairs),
    speakers: scoreSpeakers(pairs, gold.speakers),
    sieves: scoreSieves(pairs),
  };
  return { evaluation, pairs };
}

/** The tables that a person reads; all figures but counts in per cent. */
export function toText({ scores, types, confusion: confused, speakers, sieves }: Evaluation): string {
  const columns = [...new Set(Object.values(confused).flatMap((row) => Object.keys(row)))].sort();
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      `protocol (${scores.documents} documents)`,
      [
        ['', 'P', 'R', 'F1'],
        ...Object.entries(scores.protocol).map(([name, { p, r, f1 }]) => [name, percent(p), percent(r), percent(f1)]),
      ],
    ],
    [
      'by gold type',
      [
        ['', 'n', 'span F1', 'type recall'],
        ...Object.entries(scores.perType).map(([type, row]) => [
          type,
          `${row.gold}`,
          percent(row.spanF1),
          percent(row.typeRecall),
        ]),
      ],
    ],
    [
      'by type, right from a span F1 of 80',
      [
        ['', 'gold', 'ours', 'P', 'R', 'F1'],
        ...Object.entries(types).map(([type, row]) => [
          type,
          `${row.gold}`,
          `${row.predicted}`,
          percent(row.precision),
          percent(row.recall),
          percent(row.f1),
        ]),
      ],
    ],
    [
      'confusion, gold in rows',
      [
        ['', ...columns],
        ...Object.entries(confused)
          .sort()
          .map(([type, row]) => [type, ...columns.map((column) => `${row[column] ?? 0}`)]),
      ],
    ],
    [
      'direct quotations',
      Object.entries(scores.direct).map(([name, value]) => [
        name,
        name === 'gold' || name === 'predicted' ? `${value}` : percent(value),
      ]),
    ],
    [
      'speaker by name',
      Object.keys(speakers).length === 0
        ? [['(the data name no speakers for these articles)']]
        : [
            ['', 'gold', 'found', 'right', 'accuracy'],
            ...Object.entries(speakers).map(([name, row]) => [
              name,
              `${row.gold}`,
              `${row.quotationFound}`,
              `${row.right}`,
              percent(row.accuracy),
            ]),
          ],
    ],
    [
      'by sieve',
      [
        ['', 'cases', 'quote right', 'speaker right'],
        ...sieves.map((row) => [
          row.sieve,
          `${row.cases}`,
          percent(row.quoteRight / row.cases),
          percent(row.speakerRight / row.cases),
        ]),
      ],
    ],
  ];
  return sections.map(([title, rows]) => `${title}\n${table(rows)}\n`).join('\n');
}
