import { type Cell, csvTable } from './csv.js';
import type { Entry } from './people.js';

/** The ledger as rows, one for each quotation; whoever is not quoted has one row without any. Lists are parted by ` | `. */
export const peopleCsv = (entries: readonly Entry[]): string => csvTable([TITLES, ...entries.flatMap(rowsOf)]);

const TITLES: readonly string[] = [
  ...['name', 'kind', 'spellings', 'functions', 'mentions', 'quotations', 'quotedWords'],
  ...['type', 'extent', 'file', 'line', 'column', 'words', 'text'],
];

function rowsOf(entry: Entry): readonly (readonly Cell[])[] {
  const { name, kind, spellings, functions, mentions, quotations, quotedWords } = entry;
  const forms = spellings.map(({ text, count }) => `${text} ×${count}`);
  const own = [name, kind, forms.join(' | '), functions.join(' | '), mentions, quotations.length, quotedWords];
  if (quotations.length === 0) return [[...own, null, null, entry.files.join(' | '), null, null, null, null]];
  return quotations.map((row) => [...own, row.type, row.extent, row.file, row.line, row.column, row.words, row.text]);
}
