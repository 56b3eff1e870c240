import { CsvError, parse } from 'csv-parse/sync';
import type { Structured, Unstructured } from './structured.js';

/**
 * Reads a table with a heading, as a spreadsheet saves it: parted by commas, semicolons or tabs. A row is a record by the
 * headings; cells without a value are left out; those under `lists` are parted by `|` or `;`.
 */
export function readCsv(text: string, lists: readonly string[]): Structured | Unstructured {
  try {
    const options = { bom: true, trim: true, skipEmptyLines: true, info: true, delimiter: delimiterOf(text) } as const;
    const rows = parse(text, options) as unknown as readonly Row[];
    const titles = rows[0]?.record ?? [];
    return {
      value: rows.slice(1).map(({ record }) => recordOf(titles, record, lists)),
      lineOf: ([at]) => rows[Number(at ?? -1) + 1]?.info.lines ?? 1,
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: error.message, line: Number(error.lines ?? 1) };
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The sign that stands most often in the heading. */
function delimiterOf(text: string): string {
  const heading = /^.*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: heading.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function recordOf(titles: readonly string[], cells: readonly string[], lists: readonly string[]) {
  const filled = titles.map((title, i) => [title, cells[i] ?? ''] as const).filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled.map(([title, cell]) => [title, lists.includes(title) ? items(cell) : cell]));
}

const items = (cell: string): readonly string[] =>
  cell
    .split(/[|;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
