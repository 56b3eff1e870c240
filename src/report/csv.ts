import type { ErrorResult, QuotationResult, Result } from './result.js';
import { visibleControls } from './visible.js';

/** Quotations as rows of a table. */
export const csv = (results: readonly (Result | ErrorResult)[]): string =>
  csvTable([COLUMNS.map(([title]) => title), ...results.flatMap(rowsOf)]);

/** A table by RFC 4180: comma (or another sign), CRLF, every field that needs it in double quotes. */
export const csvTable = (rows: readonly (readonly Cell[])[], parted: ',' | ';' = ','): string =>
  rows.map((row) => `${row.map((cell) => field(cell, parted)).join(parted)}\r\n`).join('');

export type Cell = string | number | null;

const COLUMNS: readonly (readonly [string, (quotation: QuotationResult, name: string) => Cell])[] = [
  ['name', (_, name) => name],
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['extent', ({ extent }) => extent],
  ['start', ({ spans }) => spans[0]?.start ?? null],
  ['end', ({ spans }) => spans.at(-1)?.end ?? null],
  ['text', ({ text }) => text],
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['entity', ({ speaker }) => speaker?.entity ?? null],
  ['mention', ({ speaker }) => speaker?.mention.text ?? null],
  ['via', ({ via }) => via?.name ?? null],
  ['cue', ({ cue }) => cue?.text ?? null],
  ['lemma', ({ cue }) => cue?.lemma ?? null],
  ['addressee', ({ addressee }) => addressee?.text ?? null],
  ['medium', ({ medium }) => medium],
  ['inside', ({ inside }) => inside],
  ['continues', ({ continues }) => continues],
  ['sieve', ({ sieve }) => sieve],
  ['confidence', ({ confidence }) => confidence],
  ['cases', ({ cases }) => cases],
];

/** A document that could not be read has no rows; its error goes to the person who runs the command. */
const rowsOf = (result: Result | ErrorResult): readonly (readonly Cell[])[] =>
  'error' in result
    ? []
    : result.quotations.map((quotation) => COLUMNS.map(([, cell]) => cell(quotation, result.name)));

function field(cell: Cell, parted: string): string {
  const text = visibleControls(String(cell ?? ''));
  return /["\r\n]/.test(text) || text.includes(parted) ? `"${text.replaceAll('"', '""')}"` : text;
}
