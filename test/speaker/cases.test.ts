import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { resolveSpeakers } from '../../src/speaker/index.js';
import { readCases } from '../cases.js';

/** "words → who (why)", a line for each mention; rivals behind "or". */
function linksIn(text: string): readonly string[] {
  const { mentions, speakers, links } = analyse(plainText.read('case.txt', text), german);
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
    expect(linksIn(text)).toEqual(expected);
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
});
