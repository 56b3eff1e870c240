import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.js';
import { check } from '../../../src/check/index.js';
import type { CheckOptions } from '../../../src/check/level.js';
import { suppress } from '../../../src/check/suppression/index.js';
import { placesOf, type SidecarEntry } from '../../../src/check/suppression/sidecar.js';
import { german } from '../../../src/lexicon/de/index.js';
import { readerFor } from '../../../src/read/index.js';
import { readCases } from '../../cases.js';

/** Line and check of each finding, with the reason in brackets where it is suppressed. */
function said(path: string, source: string, entries: readonly SidecarEntry[] = [], options: CheckOptions = {}) {
  const document = readerFor(path).read(path, source);
  const findings = suppress(check(analyse(document, german), options), document, { entries, faults: [] }, options);
  return findings.map(({ check: id, span, suppressed }) => {
    const line = source.slice(0, span.start).split('\n').length;
    return `${line} ${id}${suppressed ? ` (${suppressed.reason ?? ''})` : ''}`;
  });
}

describe('suppressions in comments', () => {
  it.each(readCases('test/check/suppression/comments.txt'))('$name', ({ text, expected }) => {
    expect(said('a.md', text)).toEqual(expected);
  });

  it('are no comments in plain text', () => {
    expect(said('a.txt', 'Er rief: „Halt. <!-- wersagt-ignore-line: laut -->')).toEqual(['1 marks/unclosed-quote']);
  });

  it('are unused only when their check ran', () => {
    const text = 'Anna ging. <!-- wersagt-ignore-line marks: war einmal --> <!-- wersagt-ignore-file: alt -->';
    expect(said('a.md', text)).toHaveLength(2);
    expect(said('a.md', text, [], { ignore: ['marks'] })).toEqual([]);
    expect(said('a.md', text, [], { select: ['names', 'meta'] })).toEqual([]);
  });

  it('speak English, and obey levels', () => {
    const document = readerFor('a.md').read('a.md', '<!-- wersagt-ignore-file markz: x -->');
    const options = { locale: 'en', levels: { 'meta/unknown-rule-or-option': 'info' } } as const;
    expect(suppress([], document, { entries: [], faults: [] }, options)).toMatchObject([
      {
        severity: 'info',
        message: '“markz” is no check and no group. Did you mean marks? “wersagt checks” lists all.',
      },
    ]);
  });

  it('cost the same each, however many there are', () => {
    const text = 'Er rief: „Halt. <!-- wersagt-ignore-start marks: laut -->\n\n'.repeat(300);
    expect(said('a.md', text).filter((row) => row.endsWith('(laut)'))).toHaveLength(299);
  });
});

describe('suppressions beside a text', () => {
  const text = 'Anna rief: „Ja.\n\nTom rief: „Nein und\nnie.\n';
  const at = 'a.txt.wersagt.yaml:1';

  it.each<readonly [string, SidecarEntry, readonly string[]]>([
    ['all', { ids: [], reason: 'alt', at }, ['1 marks/unclosed-quote (alt)', '3 marks/unclosed-quote (alt)']],
    [
      'at some words',
      { ids: ['marks'], words: 'Tom rief: „Nein  und nie', reason: 'laut', at },
      ['1 marks/unclosed-quote', '3 marks/unclosed-quote (laut)'],
    ],
    [
      'at words that are gone',
      { ids: ['marks'], words: 'Vielleicht', reason: 'x', at },
      ['1 meta/unused-suppression', '1 marks/unclosed-quote', '3 marks/unclosed-quote'],
    ],
    [
      'without a reason',
      { ids: ['marks'], at },
      ['1 meta/suppression-without-reason', '1 marks/unclosed-quote ()', '3 marks/unclosed-quote ()'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(said('a.txt', text, [entry])).toEqual(expected);
  });

  it('find words as they are written', () => {
    expect(placesOf('a.b (c', 'aab (c a.b\n(c a.b  (c')).toEqual([
      { start: 7, end: 13 },
      { start: 14, end: 21 },
    ]);
    expect(placesOf(' ', 'a b')).toEqual([]);
  });
});
