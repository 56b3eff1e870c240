import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import { segment } from '../../src/segment/index.js';
import { paragraphs, runs } from './document.js';

const casesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => block.match(/^(?<name>.*)\n(?<text>[\s\S]*?)\n==>\n(?<expected>[\s\S]*)$/)?.groups ?? {});

const tokensOf = (text: string) => segment(paragraphs(text), german).tokens;

describe('tokens', () => {
  it.each(casesOf('tokens.txt'))('$name', ({ text, expected }) => {
    const shown = tokensOf(text!).map((token) => token.text);
    expect(shown.join(' ')).toBe(expected!.trim());
  });
});

describe('kinds', () => {
  it.each(casesOf('kinds.txt'))('$name', ({ text, expected }) => {
    const shown = tokensOf(text!).map((token) => token.kind);
    expect(shown.join(' ')).toBe(expected!.trim());
  });
});

describe('readings that differ from the source', () => {
  it('keeps a token over markup, entities and soft hyphens at its place in the source', () => {
    const document = runs(
      ['<p>', ''],
      ['&bdquo;', '„'],
      ['Ber', 'Ber'],
      ['&shy;', ''],
      ['<b>', ''],
      ['lin', 'lin'],
      ['&ldquo;', '“'],
    );
    const { tokens } = segment(document, german);
    const shown = tokens.map(({ text, start, end }) => [text, document.source.slice(start, end)]);
    expect(shown).toEqual([
      ['„', '&bdquo;'],
      ['Berlin', 'Ber&shy;<b>lin'],
      ['“', '&ldquo;'],
    ]);
  });

  it('leaves out of the normal form what shows nothing', () => {
    expect(tokensOf('Minis\u00adterin Ca\u0301fe\u0301')[0]!.normal).toBe('ministerin');
    expect(tokensOf('Cafe\u0301 ÄRZTE').map((token) => token.normal)).toEqual(['café', 'ärzte']);
  });

  it('says where white space stands', () => {
    expect(tokensOf(' „Ja“, sagt er.').map((token) => token.spaced)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
