import type { CalibrationRow } from '../evaluate/calibration.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { types } from '../evaluate/gold.js';
import type { SentenceScore } from '../evaluate/score-sentences.js';
import { percent } from '../evaluate/table.js';
import { type Blocks, markdownTable } from './blocks.js';

/** What is measured: on the articles for training and for development, on our own, and on sentence boundaries by name of their file. */
export interface Accuracy {
  readonly train: Evaluation;
  readonly dev: Evaluation;
  readonly corpus: Evaluation;
  readonly sentences: Readonly<Record<string, SentenceScore>>;
}

/** F1 of the best rule-based system (dependency parser, list of verbs) in the publication of the data, on its test articles. */
const published = { quote: 47.9, roles: 35.5, joint: 39.1 } as const;

/** The tables of the README about accuracy. */
export const accuracyBlocks = (accuracy: Accuracy): Blocks => ({
  headline: headline(accuracy),
  types: byType(accuracy),
  direct: direct(accuracy),
  speakers: speakers(accuracy.dev),
  sentences: sentences(accuracy.sentences),
  confusion: confusion(accuracy.dev),
  calibration: calibration(accuracy.dev),
  mistakes: mistakes(accuracy.dev),
});

const headline = ({ train, dev }: Accuracy): string =>
  markdownTable([
    ['', 'precision, dev', 'recall, dev', '**F1, dev**', 'F1, train', 'published rules, F1, test'],
    ...(['quote', 'roles', 'joint'] as const).map((name) => {
      const { p, r, f1 } = dev.scores.protocol[name];
      const cells = [percent(p), percent(r), `**${percent(f1)}**`, percent(train.scores.protocol[name].f1)];
      return [name, ...cells, published[name].toFixed(1)];
    }),
    ...(['speaker', 'cue', 'frame', 'addressee', 'type'] as const).map((name) => {
      const { p, r, f1 } = dev.scores.protocol[name];
      return [name, percent(p), percent(r), `**${percent(f1)}**`, percent(train.scores.protocol[name].f1), ''];
    }),
  ]);

const byType = ({ train, dev }: Accuracy): string =>
  markdownTable([
    ['type', 'gold', 'found', 'precision', 'recall', 'F1', 'F1, train'],
    ...types.map((type) => {
      const { gold, predicted, precision, recall, f1 } = dev.types[type];
      return [type, `${gold}`, `${predicted}`, ...[precision, recall, f1, train.types[type].f1].map(percent)];
    }),
  ]);

function direct({ train, dev, corpus }: Accuracy): string {
  const rows = {
    precision: 'precision',
    recall: 'recall',
    exactSpan: 'found to the word',
    speakerAccuracy: 'right words named as speaker',
  } as const;
  const parts = [dev, train, corpus].map(({ scores }) => scores.direct);
  return markdownTable([
    ['quotations in marks', 'dev', 'train', 'our own articles'],
    ['gold', ...parts.map(({ gold }) => `${gold}`)],
    ...Object.entries(rows).map(([key, name]) => [
      name,
      ...parts.map((part) => percent(part[key as keyof typeof rows])),
    ]),
  ]);
}

function speakers({ speakers }: Evaluation): string {
  const rows = {
    all: 'all quotations and reports',
    direct: 'in quotation marks',
    other: 'reported',
    person: 'people',
    organization: 'organisations',
    group: 'groups',
    document: 'documents',
    'pronoun mention': 'named by a pronoun',
  };
  return markdownTable([
    ['speaker by name, dev', 'gold', 'quotation found', 'speaker right', 'accuracy'],
    ...Object.entries(rows).flatMap(([key, name]) => {
      const row = speakers[key];
      return row ? [[name, `${row.gold}`, `${row.quotationFound}`, `${row.right}`, percent(row.accuracy)]] : [];
    }),
  ]);
}

const sentences = (scores: Accuracy['sentences']): string =>
  markdownTable([
    ['sentence ends', 'items', 'precision', 'recall', 'F1'],
    ...Object.entries(scores).map(([name, { items, precision, recall, f1 }]) => [
      name,
      `${items}`,
      ...[precision, recall, f1].map(percent),
    ]),
  ]);

function confusion({ confusion: rows }: Evaluation): string {
  const columns = [...types, '(missed)'];
  return markdownTable([
    ['gold ↓ found →', ...columns],
    ...[...types, '(invented)'].map((type) => [type, ...columns.map((column) => `${rows[type]?.[column] ?? ''}`)]),
  ]);
}

const calibration = ({ calibration: { bins, sieves, error } }: Evaluation): string =>
  [
    calibrationTable('stated', bins),
    calibrationTable('sieve', sieves),
    `Stated and measured lie ${percent(error)} points apart on average (expected calibration error, over the tenths).`,
  ].join('\n\n');

const calibrationTable = (title: string, rows: readonly CalibrationRow[]): string =>
  markdownTable([
    [title, 'cases', 'stated', 'measured'],
    ...rows.map(({ name, cases, stated, measured }) => [name, `${cases}`, percent(stated), percent(measured)]),
  ]);

const mistakes = ({ mistakes: rows }: Evaluation): string =>
  markdownTable([
    ['what is wrong, dev', 'cases'],
    ...rows.slice(0, 10).map(({ mistake, cases }) => [mistake, `${cases}`]),
  ]);
