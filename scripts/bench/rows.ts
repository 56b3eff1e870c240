import type { Resolving, Speed, Starts } from './measured.js';

/** Speeds as a table: contenders and texts in rows, sizes in columns. */
export function speedRows(speeds: readonly Speed[]): readonly (readonly string[])[] {
  const sizes = [...new Set(speeds.map((row) => row.megabytes.toFixed(0)))];
  const head = ['', ...sizes.map((size) => `${size} MB`), 'sentences', 'quotations'];
  const names = [...new Set(speeds.map(nameOf))];
  const rows = names.map((name) => {
    const own = speeds.filter((row) => nameOf(row) === name);
    const cells = sizes.map((size) => cell(own.find(({ megabytes }) => megabytes.toFixed(0) === size)?.perSecond));
    return [name, ...cells, `${own[0]?.sentences ?? '–'}`, `${own[0]?.quotations ?? '–'}`];
  });
  return [head, ...rows];
}

const nameOf = ({ contender, articles }: Speed): string => (articles ? `${contender}, ${articles}` : contender);

const cell = (perSecond: Speed['perSecond'] | undefined): string =>
  typeof perSecond === 'number' ? perSecond.toFixed(2) : (perSecond ?? '–');

/** One size a row; where the last column stays the same, time grows with the number of mentions and no faster. */
export const resolverRows = (rows: readonly Resolving[]): readonly (readonly string[])[] => [
  ['', 'mentions', 'ms', 'µs a mention'],
  ...rows.map(({ megabytes, mentions, milliseconds }) => [
    `${megabytes.toFixed(0)} MB`,
    `${mentions}`,
    milliseconds.toFixed(0),
    ((milliseconds * 1000) / mentions).toFixed(1),
  ]),
];

export const startRows = ({ milliseconds }: Starts): readonly (readonly string[])[] =>
  Object.entries(milliseconds).map(([name, time]) => [name, time.toFixed(0)]);
