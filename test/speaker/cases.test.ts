import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import type { ListedPerson } from '../../src/model/listed-person.js';
import { plainText } from '../../src/read/plain-text.js';
import { resolveSpeakers } from '../../src/speaker/index.js';
import { readCases } from '../cases.js';

/** "words → who (why)", a line for each mention; rivals behind "or". */
function linksIn(text: string, people: readonly ListedPerson[]): readonly string[] {
  const { mentions, speakers, links } = analyse(plainText.read('case.txt', text), german, { people });
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return mentions.map(({ id, start, end }) => {
    const link = links.find(({ mention }) => mention === id);
    if (!link) return `${text.slice(start, end)} → nobody`;
    const rivals = link.rivals.map((rival) => ` or ${names.get(rival)}`).join('');
    return `${text.slice(start, end)} → ${names.get(link.speaker)}${rivals} (${link.resolver})`;
  });
}

describe.each(['names', 'functions', 'bodies', 'pronouns'])('speakers: %s', (file) => {
  it.each(readCases(`test/speaker/${file}.txt`))('$name', ({ text, expected }) => {
    expect(linksIn(text, [])).toEqual(expected);
  });
});

const person = { kind: 'person', spellings: [], functions: [] } as const;
const house: readonly ListedPerson[] = [
  { ...person, name: 'Karla Ruhl', spellings: ['Carla Ruhl'], functions: ['Finanzministerin'], gender: 'f' },
  { ...person, name: 'Jonas Tieck', functions: ['Sprecher des Hafenamts'], gender: 'm' },
  { ...person, name: 'Mira Tieck', gender: 'f' },
  { ...person, name: 'Luis Ferro', spellings: ['Lulo'] },
  { name: 'Nordische Hafenbehörde', spellings: ['NHB'], functions: [], kind: 'organisation' },
];

describe("speakers: the newsroom's list", () => {
  it.each(readCases('test/speaker/house-list.txt'))('$name', ({ text, expected }) => {
    expect(linksIn(text, house)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = [
    'Anna',
    'Weber',
    'der',
    'Präsident',
    'er',
    'sie',
    'sagte',
    '„',
    '“',
    ',',
    '.',
    'und',
    'Polizei',
    '(',
    ')',
    'von',
  ];
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  it('is resolved without an exception, twice the same, and by copies of the same mentions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = analyse(plainText.read('any.txt', text), german);
        const { tokens, sentences, grammar, quotations, attributions } = first;
        const copies = first.mentions.map((mention) => ({ ...mention }));
        const again = resolveSpeakers(copies, tokens, sentences, grammar, quotations, attributions, german);
        expect(again).toEqual({ speakers: first.speakers, links: first.links });
      }),
    );
  });

  it('is resolved the same by copies of the list, in any order', () => {
    const listed = fc.shuffledSubarray([...house], { minLength: house.length });
    const text = anyText.map((words) => `Ruhl und Tieck, Frau Tieck. ${words} Die Finanzministerin Lulo.`);
    fc.assert(
      fc.property(text, listed, (words, people) => {
        const document = plainText.read('any.txt', words);
        const first = analyse(document, german, { people: house });
        expect(analyse(structuredClone(document), german, { people: structuredClone(people) })).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
