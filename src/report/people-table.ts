import type { Locale } from '../model/locale.js';
import type { SpeakerKind } from '../model/speaker.js';
import { columnsOf } from './characters.js';
import { paint } from './paint.js';
import type { Entry } from './people.js';
import { visible } from './visible.js';

const TITLES = {
  de: ['Name', 'Art', 'Zitate', 'Wörter', 'Schreibweisen', 'Funktionen'],
  en: ['Name', 'Kind', 'Quotations', 'Words', 'Spellings', 'Functions'],
} as const;

const KINDS: Readonly<Record<Locale, Readonly<Record<SpeakerKind, string>>>> = {
  de: { person: 'Person', organisation: 'Organisation', group: 'Gruppe', document: 'Dokument', unnamed: 'ohne Namen' },
  en: { person: 'person', organisation: 'organisation', group: 'group', document: 'document', unnamed: 'unnamed' },
};

/** Columns of a terminal that a name, and a list in a cell, may take before they are broken. */
const WIDEST = 36;
const NUMBERS: ReadonlySet<number> = new Set([2, 3]);

/** The ledger for a person at a terminal, aligned by the width of the signs; nothing when there is nobody. */
export function peopleTable(entries: readonly Entry[], locale: Locale, colour: boolean): string {
  if (entries.length === 0) return '';
  const as = paint(colour);
  const titles: Row = TITLES[locale].map((title) => [title]);
  const namesakes = repeated(entries.map(({ name }) => name));
  const rows = entries.map((entry) => rowOf(entry, namesakes.has(entry.name), locale));
  const widths = titles.map((_, at) => Math.max(...[titles, ...rows].flatMap((row) => row[at]?.map(columnsOf) ?? [])));
  const quoted = entries.map(({ quotations }) => quotations.length > 0);
  return [
    ...linesOf(titles, widths).map(as.strong),
    ...rows.flatMap((row, i) => linesOf(row, widths).map(quoted[i] ? (line) => line : as.faint)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Each cell as its lines. */
type Row = readonly (readonly string[])[];

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

/** Of several with one name each shows its file. */
const rowOf = (entry: Entry, hasNamesake: boolean, locale: Locale): Row => [
  broken(hasNamesake ? `${entry.name} (${entry.files.join(', ')})` : entry.name),
  [KINDS[locale][entry.kind]],
  [String(entry.quotations.length)],
  [String(entry.quotedWords)],
  broken(entry.spellings.map(({ text, count }) => `${text}${GLUE}×${count}`).join(', ')),
  broken(entry.functions.join(', ')),
];

/** A blank at which no line is broken. */
const GLUE = '\u00a0';

/** Puts as many words on a line as fit; never cuts one. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of visible(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(longer) <= WIDEST) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll(GLUE, ' '));
}

function linesOf(row: Row, widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, at) => padded(cell[line] ?? '', widths[at] as number, NUMBERS.has(at)))
      .join('  ')
      .trimEnd(),
  );
}

function padded(text: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(width - columnsOf(text));
  return isNumber ? blanks + text : text + blanks;
}
