import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { check } from '../../src/check/index.js';
import { german } from '../../src/lexicon/de/index.js';
import { readerFor } from '../../src/read/index.js';
import { dayOf } from '../../src/report/dossier/article-date.js';
import { type Dossier, dossierOf } from '../../src/report/dossier/dossier.js';
import type { Origin } from '../../src/report/dossier/evidence.js';
import { initialsOf } from '../../src/report/dossier/initials.js';
import { reportCsv } from '../../src/report/report-csv.js';
import { reportJson } from '../../src/report/report-json.js';
import { reportMarkdown } from '../../src/report/report-markdown.js';
import { toResult } from '../../src/report/result.js';

const origin: Origin = { version: '1.2.3', checks: 2, catalogue: 'c'.repeat(64), moment: '2025-08-07T14:05:00.000Z' };

function dossier(source: string, file = 'a.md'): Dossier {
  const analysis = analyse(readerFor(file).read(file, source), german);
  const evidence = { file, sha256: 'a'.repeat(64), bytes: source.length, config: 'b'.repeat(64) };
  return dossierOf(analysis, toResult(analysis, check(analysis)), evidence);
}

const text = `---
date: 2025-08-07
---
# Rat baut | bald

„Wir bauen am Markt“, sagte Bürgermeisterin Anna Kruse. Tom Weber sagte, das sei zu teuer. „Das ist bloß *Größenwahn*“, sagte er. „Wir bauen bald“, sagte Kruse. Später kam Bürgermeisterin Kruse.
`;

describe('the dossier of an article', () => {
  it('numbers quotations and speakers in the order of the text', () => {
    const { quotations, speakers, title, date } = dossier(text);
    expect({ title, date }).toEqual({ title: 'Rat baut | bald', date: '2025-08-07' });
    expect(quotations.map(({ number, kind, speaker, line }) => [number, kind, speaker?.name, line])).toEqual([
      [1, 'direct', 'Anna Kruse', 6],
      [2, 'indirect', 'Tom Weber', 6],
      [3, 'direct', 'Tom Weber', 6],
      [4, 'direct', 'Anna Kruse', 6],
    ]);
    expect(
      speakers.map(({ initials, direct, indirect, quotedWords }) => [initials, direct, indirect, quotedWords]),
    ).toEqual([
      ['AK', 2, 0, 7],
      ['TW', 1, 1, 4],
    ]);
    expect(speakers[0]?.share).toBeCloseTo(7 / 11);
    expect(speakers[0]?.functions.map(({ text: role }) => role)).toEqual(['Bürgermeisterin', 'Bürgermeisterin']);
  });

  it('knows which findings stand at a quotation', () => {
    const { quotations, findings } = dossier('"Wir bauen am Markt", sagte Anna Kruse. Das ist gut.\n', 'a.txt');
    expect(findings.map(({ number, check: id }) => [number, id])).toContainEqual([1, 'marks/straight-quotes']);
    expect(quotations[0]?.findings.map(({ check: id }) => id)).toContain('marks/straight-quotes');
  });

  it.each([
    ['2025-08-07T10:00', '2025-08-07'],
    ['Donnerstag, 7. August 2025', '2025-08-07'],
    ['07.08.2025', '2025-08-07'],
    ['30.2.2025', undefined],
    ['gestern', undefined],
  ])('reads the date %s', (date, day) => {
    expect(dayOf({ date })).toBe(day);
  });

  it('tells speakers of the same initials apart', () => {
    expect(initialsOf(['Anna Kruse', 'Amt für Kultur', 'Anton Klein', 'Polizei', 'BKA', 'ein Zeuge', '??'])).toEqual([
      'AK',
      'AK2',
      'AK3',
      'Po',
      'BKA',
      'Ze',
      '?',
    ]);
  });
});

describe('other formats of the report', () => {
  it('Markdown: no sign of an article is markup', () => {
    const lines = reportMarkdown([dossier(text)], [{ file: 'b|`.md', error: 'fehlt' }], origin, 'de').split('\n');
    expect(lines).toContain('## Rat baut \\| bald');
    expect(lines.find((line) => line.startsWith('| 3 |'))).toContain('„Das ist bloß \\*Größenwahn\\*“');
    expect(lines.filter((line) => line.startsWith('| 1 |'))).toHaveLength(1);
    for (const line of lines.filter((row) => /^\| \d/.test(row))) expect(line.match(/(?<!\\)\|/g)).toHaveLength(9);
    const hostile = reportMarkdown(
      [dossier('„<img src=x> [a](b) @all ‚ja‘ #7“, sagte Anna Kruse laut _Bild_.\n')],
      [],
      origin,
      'en',
    );
    expect(hostile).toContain('„&lt;img src=x&gt; \\[a\\](b) @\u2060all ‚ja‘ \\#7“');
  });

  it('CSV: a row for each quotation, for Excel in its own way', () => {
    const rows = reportCsv([dossier(text)], false).split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^file,title,date,number,kind,text,words,speaker,/);
    expect(rows[1]).toMatch(/^a\.md,Rat baut \| bald,2025-08-07,1,direct,„Wir bauen am Markt“,4,Anna Kruse,person,/);
    const excel = reportCsv([dossier(text.replace('Rat baut | bald', '=SUM(A1)'))], true);
    expect(excel.slice(0, 17)).toBe('\ufefffile;title;date;');
    expect(excel).toContain("a.md;'=SUM(A1);2025-08-07;1;");
  });

  it('JSON: evidence and result', () => {
    const { tool, date, articles, unread } = JSON.parse(
      reportJson([dossier(text)], [{ file: 'b', error: 'fehlt' }], origin),
    );
    expect({ tool, date, unread }).toEqual({
      tool: 'wersagt',
      date: origin.moment,
      unread: [{ file: 'b', error: 'fehlt' }],
    });
    expect(articles[0]).toMatchObject({ file: 'a.md', sha256: 'a'.repeat(64), date: '2025-08-07' });
    expect(articles[0].result.quotations).toHaveLength(4);
    expect(articles[0].speakers[0]).toMatchObject({ name: 'Anna Kruse', quotedWords: 7, firstLine: 6 });
  });
});
