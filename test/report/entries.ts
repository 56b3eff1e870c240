import type { Entry, EntryQuotation } from '../../src/report/people.js';

const quotation = (file: string, line: number, text: string, more: Partial<EntryQuotation> = {}): EntryQuotation => ({
  type: 'direct',
  extent: 'full',
  file,
  line,
  column: 12,
  words: text.split(' ').length,
  text,
  ...more,
});

const entry = (name: string, file: string, more: Partial<Entry> = {}): Entry => ({
  name,
  kind: 'person',
  spellings: [{ text: name, count: 1 }],
  functions: [],
  mentions: 1,
  quotedWords: 0,
  quotations: [],
  files: [file],
  ...more,
});

/** Entries of two drafts with all that a report must cope with: long lists, wide signs, namesakes, control characters. */
export const entries: readonly Entry[] = [
  entry('Karla Ruhl', 'haushalt.txt', {
    spellings: [
      { text: 'Ruhl', count: 4 },
      { text: 'Karla Ruhl', count: 1 },
    ],
    functions: ['Finanzministerin', 'Ministerin', 'Vorsitzende des Haushaltsausschusses von Oberbach', 'Rätin'],
    mentions: 7,
    quotedWords: 7,
    quotations: [
      quotation('haushalt.txt', 3, '„Wir sparen, wo es geht“'),
      quotation('haushalt.txt', 3, 'sie spare', { type: 'indirect', extent: null }),
      quotation('haushalt.txt', 9, '„"Gleich", ja“', { extent: 'partial' }),
    ],
  }),
  entry('Kern', 'haushalt.txt'),
  entry('Polizei', 'haushalt.txt', { kind: 'organisation' }),
  entry('Zeuge', 'haushalt.txt', { kind: 'unnamed', functions: ['Zeuge'] }),
  entry('Karla Ruhl', 'hafen.md', {
    functions: ['Rätin', 'Präsidentin'],
    quotedWords: 1,
    quotations: [quotation('hafen.md', 1, '„Nein!“')],
  }),
  entry('Li Xiǎoméi 李小美', 'hafen.md', { quotedWords: 1, quotations: [quotation('hafen.md', 2, '„是 👍“')] }),
  entry('Kern', 'hafen.md', { quotations: [quotation('hafen.md', 5, 'er warte', { type: 'indirect', extent: null })] }),
  entry('Bericht der unabhängigen Kommission zur Lage des Hafens', 'hafen.md', { kind: 'document' }),
  entry('Rot\u001b[31m, \u202eWeiß', 'hafen.md', { kind: 'group' }),
];
