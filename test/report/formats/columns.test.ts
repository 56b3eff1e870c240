import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.js';
import { german } from '../../../src/lexicon/de/index.js';
import type { Span } from '../../../src/model/span.js';
import { readerFor } from '../../../src/read/index.js';
import type { FormatName } from '../../../src/report/columns.js';
import type { CheckedFile } from '../../../src/report/formats/format.js';
import { formats } from '../../../src/report/formats/index.js';
import { toResult } from '../../../src/report/result.js';
import { elements } from './elements.js';
import { written } from './run.js';

type Unit = 'characters' | 'utf-16' | 'bytes';

/** Line and column where a place begins and, where the format states it, where it ends. */
type Numbers = readonly (number | undefined)[];

/** What each format counts, and where it says so: [line, column] or [line, column, end line, end column]. */
const table: Readonly<Record<FormatName, { unit: Unit; breaks: RegExp; read: (text: string) => Numbers }>> = {
  pretty: { unit: 'characters', breaks: /\r\n|[\n\r\u2028]/, read: (text) => numbers(/^a\.md:(\d+):(\d+) /, text) },
  unix: { unit: 'characters', breaks: /\n/, read: (text) => numbers(/^a\.md:(\d+):(\d+): /, text) },
  json: {
    unit: 'characters',
    breaks: /\r\n|[\n\r\u2028]/,
    read: (text) => lineAndColumn(JSON.parse(text)[0].findings[0]),
  },
  jsonl: {
    unit: 'characters',
    breaks: /\r\n|[\n\r\u2028]/,
    read: (text) => lineAndColumn(JSON.parse(text).findings[0]),
  },
  sarif: {
    unit: 'utf-16',
    breaks: /\n/,
    read(text) {
      const [{ columnKind, newlineSequences, results }] = JSON.parse(text).runs;
      expect([columnKind, newlineSequences]).toEqual(['utf16CodeUnits', ['\r\n', '\n']]);
      const { startLine, startColumn, endLine, endColumn } = results[0].locations[0].physicalLocation.region;
      return [startLine, startColumn, endLine, endColumn];
    },
  },
  github: {
    unit: 'characters',
    breaks: /\n/,
    read(text) {
      const value = (key: string) => numbers(new RegExp(`[ ,]${key}=(\\d+)[,:]`), text)[0];
      return [value('line'), value('col'), value('endLine'), value('endColumn')];
    },
  },
  gitlab: {
    unit: 'characters',
    breaks: /\n/,
    read(text) {
      const { begin, end } = JSON.parse(text)[0].location.positions;
      return [begin.line, begin.column, end.line, end.column];
    },
  },
  junit: { unit: 'characters', breaks: /\n/, read: (text) => numbers(/<testcase name="(\d+):(\d+) /, text) },
  checkstyle: {
    unit: 'characters',
    breaks: /\n/,
    read(text) {
      const { line, column } = elements(text).find(({ name }) => name === 'error')?.attributes ?? {};
      return [Number(line), Number(column)];
    },
  },
  rdjson: {
    unit: 'bytes',
    breaks: /\n/,
    read(text) {
      const { start, end } = JSON.parse(text).diagnostics[0].location.range;
      return [start.line, start.column, end.line, end.column];
    },
  },
  markdown: { unit: 'characters', breaks: /\n/, read: (text) => numbers(/^\| (\d+):(\d+) \|/m, text) },
};

const numbers = (pattern: RegExp, text: string): Numbers => pattern.exec(text)?.slice(1).map(Number) ?? [];
const lineAndColumn = ({ line, column }: { line: number; column: number }): Numbers => [line, column];

/** Each with the place in [[…]]. */
const texts = {
  'plain words': 'Rat tagt\n\nKruse sagte: [[„Nein“]].\n',
  umlauts: 'Grüße aus Köln: [[„Schöne Übung“]], rief Käßmann.\n',
  'an umlaut of two code points': 'Gru\u0308\u00dfe: [[„Scho\u0308n“]].\n',
  'marks before it': '„Ja“, sagte Kruse. »Nein«, sagte Weber, [[„doch“]].\n',
  'an emoji before it': 'Der 👍 Rat 👨‍👩‍👧 tagt 🇩🇪: [[„Ja 😀“]].\n',
  CRLF: 'Rat tagt\r\n\r\nKruse 😀 sagte: [[„Nein“]].\r\nDann ging sie.\r\n',
  'several lines': 'Die 😀 Kruse sagte: [[„Ja,\nwir bauen\nin Köln“]], und ging.\n',
  'several lines with CRLF': 'Die 😀 Kruse sagte: [[„Ja,\r\n„wir bauen schön“]], und ging.\r\n',
  'an end before a line break': 'Kruse 😀: [[„Ja“]]\r\nDann ging sie.\r\n',
  'a break that git does not know': 'Rat tagt\u2028Die 😀 Köln sagte: [[„Ja“]].\nDann\rging sie. \n',
  'a long line': `${'Der Rat 😀 tagt „schön“. '.repeat(300)}[[„Ja“]].\n`,
};

const matrix = formats.flatMap(({ name }) => Object.entries(texts).map(([what, text]) => ({ name, what, text })));

describe('lines and columns', () => {
  it.each(matrix)('$name counts right with $what', ({ name, text }) => {
    const { unit, breaks, read } = table[name];
    const [before, inside, after] = text.split(/\[\[|\]\]/) as [string, string, string];
    const span = { start: before.length, end: before.length + inside.length };
    const start = plainly(before, breaks, unit);
    const end = plainly(before + inside, breaks, unit);
    const stated = read(written(name, [checkedText(before + inside + after, span)]));
    // GitHub takes columns for places within one line only.
    const columns =
      name === 'github' && start[0] !== end[0] ? [start[0], undefined, end[0], undefined] : [...start, ...end];
    expect(stated).toEqual(columns.slice(0, stated.length));
  });

  it('are stated by every format', () => {
    expect(Object.keys(table).sort()).toEqual(formats.map(({ name }) => name).sort());
  });
});

/** Line and column behind a text, counted without any cleverness. */
function plainly(before: string, breaks: RegExp, unit: Unit): [line: number, column: number] {
  const lines = before.split(breaks);
  const last = lines.at(-1) as string;
  const size = {
    characters: () => [...new Intl.Segmenter('de').segment(last)].length,
    'utf-16': () => last.length,
    bytes: () => Buffer.byteLength(last),
  };
  return [lines.length, size[unit]() + 1];
}

/** A text with one finding, as the whole program makes it. */
function checkedText(source: string, span: Span): CheckedFile {
  const analysis = analyse(readerFor('a.md').read('a.md', source), german);
  const finding = {
    check: 'attribution/orphan-quote',
    messageId: 'none',
    data: {},
    message: 'Befund.',
    span,
    related: [],
  };
  const result = toResult(analysis, [{ ...finding, severity: 'error' }]);
  return { result, source, path: 'a.md', locale: 'de', failOn: 'error' };
}
