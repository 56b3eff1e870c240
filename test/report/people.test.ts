import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import { readerFor } from '../../src/read/index.js';
import { json } from '../../src/report/json.js';
import { type Entry, entriesOf } from '../../src/report/people.js';
import { peopleCsv } from '../../src/report/people-csv.js';
import { joined } from '../../src/report/people-joined.js';
import { peopleTable } from '../../src/report/people-table.js';
import { entries } from './entries.js';

const ledger = joined(entries);

/** The ledger of two drafts; `vitest run test/report -u` writes it anew. */
const reports = {
  'people.de.txt': peopleTable(ledger, 'de', false),
  'people.en.txt': peopleTable(ledger, 'en', false),
  'people.colour.txt': peopleTable(ledger, 'de', true),
  'people.csv': peopleCsv(ledger),
  'people.json': json(ledger),
};

describe('the ledger', () => {
  it.each(Object.entries(reports))('%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../golden/people/${file}`);
  });

  it('is empty for nobody', () => {
    expect(peopleTable([], 'de', true)).toBe('');
    expect(peopleCsv([]).split('\r\n')).toHaveLength(2);
  });
});

describe('the entries of a file', () => {
  const entriesIn = (source: string) => entriesOf(analyse(readerFor('a.txt').read('a.txt', source), german));

  it('name the place of each quotation, and count its words', () => {
    const [entry] = entriesIn('Vorspann 😀. „Wir, Dr. Kern, bauen 3 Häuser“, sagte Anna Kruse.\n').filter(
      ({ name }) => name === 'Anna Kruse',
    );
    expect(entry).toMatchObject({
      quotedWords: 6,
      quotations: [
        {
          type: 'direct',
          extent: 'full',
          file: 'a.txt',
          line: 1,
          column: 13,
          words: 6,
          text: '„Wir, Dr. Kern, bauen 3 Häuser“',
        },
      ],
    });
  });

  it('have spellings of the name, or else the descriptions', () => {
    const found = entriesIn('Anna Kruse kam. Frau Kruse sprach. Sie lachte. Ein Zeuge blieb.');
    expect(found.map(({ spellings }) => spellings.map(({ text, count }) => `${text} ${count}`))).toEqual([
      ['Anna Kruse 1', 'Kruse 1'],
      ['Zeuge 1'],
    ]);
  });
});

const row: Entry = {
  name: '',
  kind: 'person',
  spellings: [],
  functions: [],
  mentions: 1,
  quotedWords: 0,
  quotations: [],
  files: ['a'],
};
const named = (name: string, file: string, more: Partial<Entry> = {}): Entry => ({
  ...row,
  name,
  files: [file],
  ...more,
});

describe('entries of several files', () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ['one full name is one person', [named('Anna Kruse', 'a'), named('Anna Kruse', 'b')], ['Anna Kruse: a b']],
    [
      'so it is in capitals',
      [named('Anna Kruse', 'a'), named('ANNA Kruse', 'b'), named('Anna Kruse', 'c')],
      ['Anna Kruse: a b c'],
    ],
    [
      'another given name is another',
      [named('Anna Kruse', 'a'), named('Anne Kruse', 'b')],
      ['Anna Kruse: a', 'Anne Kruse: b'],
    ],
    [
      'a surname is its own in each file',
      [named('Kruse', 'a'), named('Anna Kruse', 'b'), named('Kruse', 'c')],
      ['Anna Kruse: b', 'Kruse: a', 'Kruse: c'],
    ],
    [
      'bodies are joined by name',
      [named('NHB', 'a', { kind: 'organisation' }), named('nhb', 'b', { kind: 'organisation' })],
      ['NHB: a b'],
    ],
    [
      'not with a person',
      [named('Rot Weiß', 'a', { kind: 'organisation' }), named('Rot Weiß', 'b')],
      ['Rot Weiß: a', 'Rot Weiß: b'],
    ],
    [
      'those without a name stay apart',
      [named('Zeuge', 'a', { kind: 'unnamed' }), named('Zeuge', 'b', { kind: 'unnamed' })],
      ['Zeuge: a', 'Zeuge: b'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(joined(rows).map(({ name, files }) => `${name}: ${files.join(' ')}`)).toEqual(expected);
  });

  it('add up, functions in order of appearance', () => {
    const quotation = {
      type: 'direct',
      extent: 'full',
      file: 'a',
      line: 1,
      column: 1,
      words: 2,
      text: '„Ja“',
    } as const;
    const spelt = (text: string, count: number) => ({ text, count });
    const first = named('Anna Kruse', 'a', {
      functions: ['Rätin'],
      quotedWords: 2,
      quotations: [quotation],
      spellings: [spelt('Kruse', 2)],
    });
    const second = named('Anna Kruse', 'b', {
      functions: ['Ärztin', 'Rätin'],
      quotedWords: 2,
      quotations: [{ ...quotation, file: 'b' }],
      spellings: [spelt('Anna Kruse', 3), spelt('Kruse', 1)],
    });
    expect(joined([second, first])).toEqual([
      named('Anna Kruse', '', {
        functions: ['Rätin', 'Ärztin'],
        quotedWords: 4,
        mentions: 2,
        quotations: [quotation, { ...quotation, file: 'b' }],
        spellings: [spelt('Anna Kruse', 3), spelt('Kruse', 3)],
        files: ['a', 'b'],
      }),
    ]);
  });

  it('give the same ledger in any order of the files', () => {
    const names = fc.constantFrom('Anna Kruse', 'ANNA Kruse', 'Kruse', 'Anne Kruse', 'Rat', 'Zeuge');
    const kinds = fc.constantFrom('person', 'organisation', 'unnamed', 'group');
    const entry = fc.record({ name: names, kind: kinds, functions: fc.subarray(['Rätin', 'Ärztin', 'Ministerin']) });
    const files = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 3 }), fc.array(entry, { maxLength: 4 })), {
      selector: ([file]) => file,
    });
    const shuffled = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const ledgerOf = (all: readonly (readonly [string, readonly Partial<Entry>[]])[]) =>
      joined(all.flatMap(([file, entries]) => entries.map((each) => ({ ...row, ...each, files: [file] }))));
    fc.assert(
      fc.property(shuffled, ([all, other]) => void expect(ledgerOf(structuredClone(other))).toEqual(ledgerOf(all))),
    );
  });
});
