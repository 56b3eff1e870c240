import { type Calibration, calibrate } from './calibration.js';
import type { Gold } from './gold.js';
import { countMistakes, type MistakeCount } from './mistakes.js';
import { ratio } from './overlap.js';
import { type PairedDocument, pairUp } from './pairing.js';
import type { PredictedDocument } from './predict.js';
import { type Scores, score } from './score.js';
import type { CheckScore } from './score-checks.js';
import { type DirectSpeakers, scoreDirectSpeakers } from './score-direct-speakers.js';
import { type SieveScore, scoreSieves } from './score-sieves.js';
import { type SpeakerScore, scoreSpeakers } from './score-speakers.js';
import { confusion, scoreTypes } from './score-types.js';
import { percent, table } from './table.js';

/** All that one run over one part of the data measures. */
export interface Evaluation {
  readonly scores: Scores;
  readonly types: ReturnType<typeof scoreTypes>;
  readonly confusion: ReturnType<typeof confusion>;
  /** Empty where the data name no speakers. */
  readonly speakers: Readonly<Record<string, SpeakerScore>>;
  readonly directSpeakers: DirectSpeakers;
  readonly sieves: readonly SieveScore[];
  readonly calibration: Calibration;
  readonly mistakes: readonly MistakeCount[];
  /** Our own articles only. */
  readonly checks?: readonly CheckScore[];
}

/** Scores predictions in every way that the gold allows; also hands on the pairs for a dump. */
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
    directSpeakers: scoreDirectSpeakers(pairs, gold.speakers),
    sieves: scoreSieves(pairs),
    calibration: calibrate(pairs),
    mistakes: countMistakes(pairs),
  };
  return { evaluation, pairs };
}

/** The tables that a person reads; all figures but counts in per cent. */
export const toText = (evaluation: Evaluation): string =>
  [
    ...protocolTables(evaluation.scores),
    typeTable(evaluation.types),
    confusionTable(evaluation.confusion),
    directTable(evaluation.scores.direct),
    directSpeakerTable(evaluation.directSpeakers),
    speakerTable(evaluation.speakers),
    sieveTable(evaluation.sieves),
    mistakeTable(evaluation.mistakes),
    ...(evaluation.checks ? [checkTable(evaluation.checks)] : []),
  ].join('\n');

const titled = (title: string, rows: readonly (readonly string[])[]): string => `${title}\n${table(rows)}\n`;

const protocolTables = ({ documents, protocol, perType }: Scores): readonly string[] => [
  titled(`protocol (${documents} documents)`, [
    ['', 'P', 'R', 'F1'],
    ...Object.entries(protocol).map(([name, { p, r, f1 }]) => [name, percent(p), percent(r), percent(f1)]),
  ]),
  titled('by gold type', [
    ['', 'n', 'span F1', 'type recall'],
    ...Object.entries(perType).map(([type, row]) => [
      type,
      `${row.gold}`,
      percent(row.spanF1),
      percent(row.typeRecall),
    ]),
  ]),
];

const typeTable = (types: Evaluation['types']): string =>
  titled('by type, right from a span F1 of 80', [
    ['', 'gold', 'ours', 'P', 'R', 'F1'],
    ...Object.entries(types).map(([type, { gold, predicted, precision, recall, f1 }]) => [
      type,
      `${gold}`,
      `${predicted}`,
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  ]);

function confusionTable(rows: Evaluation['confusion']): string {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].sort();
  const lines = Object.keys(rows).sort();
  return titled('confusion, gold in rows', [
    ['', ...columns],
    ...lines.map((type) => [type, ...columns.map((column) => `${rows[type]?.[column] ?? 0}`)]),
  ]);
}

const directTable = (direct: Scores['direct']): string =>
  titled(
    'direct quotations',
    Object.entries(direct).map(([name, value]) => [
      name,
      name === 'gold' || name === 'predicted' ? `${value}` : percent(value),
    ]),
  );

const directSpeakerTable = ({ annotations, words, quotations, once, person, otherWords }: DirectSpeakers): string =>
  titled('speaker of direct quotations', [
    ['', 'cases', 'right'],
    ['words of each annotation', `${annotations}`, percent(words)],
    ['one of those of a quotation', `${quotations}`, percent(once)],
    [`… or the same in other words (${otherWords})`, `${quotations}`, percent(person)],
  ]);

const speakerTable = (speakers: Evaluation['speakers']): string =>
  Object.keys(speakers).length === 0
    ? 'speaker by name: not scored, these articles name no speakers\n'
    : titled('speaker by name', [
        ['', 'gold', 'found', 'right', 'accuracy'],
        ...Object.entries(speakers).map(([name, { gold, quotationFound, right, accuracy }]) => [
          name,
          `${gold}`,
          `${quotationFound}`,
          `${right}`,
          percent(accuracy),
        ]),
      ]);

const sieveTable = (sieves: readonly SieveScore[]): string =>
  titled('by sieve', [
    ['', 'cases', 'quote right', 'speaker right'],
    ...sieves.map(({ sieve, cases, quoteRight, speakerRight }) => [
      sieve,
      `${cases}`,
      percent(ratio(quoteRight, cases)),
      percent(ratio(speakerRight, cases)),
    ]),
  ]);

const mistakeTable = (mistakes: readonly MistakeCount[]): string =>
  titled(
    'commonest mistakes',
    mistakes.slice(0, 10).map(({ mistake, cases }) => [mistake, `${cases}`]),
  );

function checkTable(checks: readonly CheckScore[]): string {
  const places = checks.flatMap((row) => [
    ...row.missed.map((place) => `  missed ${row.check}, ${place}`),
    ...row.false.map((place) => `  false  ${row.check}, ${place}`),
  ]);
  const counts = checks.map((row) => [row.check, `${row.gold}`, `${row.found}`, `${row.false.length}`]);
  return [titled('by check', [['', 'gold', 'found', 'false'], ...counts]), ...places, ''].join('\n');
}
