import { type Cell, csvTable } from './csv.js';
import type { Dossier } from './dossier/dossier.js';
import type { QuotationRow } from './dossier/quotation-rows.js';

/**
 * One row a quotation. For Excel with a byte order mark and semicolons, which is what it opens in German without questions; a field that it
 * would take for a formula gets an apostrophe.
 */
export function reportCsv(dossiers: readonly Dossier[], excel: boolean): string {
  const rows = dossiers.flatMap((dossier) =>
    dossier.quotations.map((row) => COLUMNS.map(([, cell]) => cell(row, dossier))),
  );
  const table = [COLUMNS.map(([title]) => title), ...rows];
  return excel
    ? `\ufeff${csvTable(
        table.map((row) => row.map(harmless)),
        ';',
      )}`
    : csvTable(table);
}

const COLUMNS: readonly (readonly [title: string, cell: (row: QuotationRow, dossier: Dossier) => Cell])[] = [
  ['file', (_, { evidence }) => evidence.file],
  ['title', (_, { title }) => title],
  ['date', (_, { date }) => date ?? null],
  ['number', ({ number }) => number],
  ['kind', ({ kind }) => kind],
  ['text', ({ quotation }) => quotation.text],
  ['words', ({ words }) => words],
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['speakerKind', ({ speaker }) => speaker?.kind ?? null],
  ['functions', ({ speaker }) => [...new Set(speaker?.functions.map(({ text }) => text))].join(' | ')],
  ['mention', ({ quotation }) => quotation.speaker?.mention.text ?? null],
  ['cue', ({ quotation }) => quotation.cue?.text ?? null],
  ['via', ({ quotation }) => quotation.via?.name ?? null],
  ['addressee', ({ quotation }) => quotation.addressee?.text ?? null],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['sieve', ({ quotation }) => quotation.sieve],
  ['confidence', ({ quotation }) => quotation.confidence],
  ['cases', ({ quotation }) => quotation.cases],
  ['findings', ({ findings }) => findings.map(({ check }) => check).join(' | ')],
  ['sha256', (_, { evidence }) => evidence.sha256],
];

/** https://owasp.org/www-community/attacks/CSV_Injection */
const harmless = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
