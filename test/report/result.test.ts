import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { check } from '../../src/check/index.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import { readerFor } from '../../src/read/index.js';
import { csv } from '../../src/report/csv.js';
import { type Result, toResult } from '../../src/report/result.js';
import { sourced } from './sourced.js';

const schema = JSON.parse(readFileSync('src/report/result.schema.json', 'utf8'));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
const errorsIn = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors);

const text = `Rat will bauen

„Wir bauen“, sagte Bürgermeisterin Anna Kruse der „Oberbacher Post“ laut der Agentur, „und zwar am Markt.“

Nach Angaben von Tom Weber ist das teuer. Er warnte vor Schulden. Der Rat solle noch einmal beraten, „sonst wird es schlimm.
`;

function resultOf(path: string, source: string): Result {
  const analysis = analyse(readerFor(path).read(path, source), german);
  return toResult(analysis, check(analysis));
}

describe('the published schema', () => {
  it('describes what the pipeline finds', () => {
    const result = resultOf('a.txt', text);
    expect(result.quotations.length).toBeGreaterThan(2);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(errorsIn(result)).toEqual([]);
  });

  it('describes a result of every kind', () => {
    expect(errorsIn(sourced.result)).toEqual([]);
    expect(errorsIn({ name: null, version: 1, error: 'Zeile 2: kein gültiges JSON.' })).toEqual([]);
    expect(errorsIn(resultOf('leer.md', ''))).toEqual([]);
  });

  it('admits nothing else', () => {
    for (const wrong of [
      {},
      { ...sourced.result, version: 2 },
      { ...sourced.result, extra: 1 },
      { name: 'a', version: 1, error: '' },
    ])
      expect(errorsIn(wrong)).not.toEqual([]);
  });
});

describe('a result', () => {
  it('says the text at each place', () => {
    const { quotations, entities } = resultOf('a.txt', text);
    const all = quotations.flatMap(({ spans, text: words, speaker, cue }) => [
      { spans, text: words },
      ...(speaker ? [speaker.mention] : []),
      ...(cue ? [cue] : []),
    ]);
    for (const { spans, text: words } of all)
      expect(words).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
    for (const { start, end, text: words } of entities.flatMap(({ mentions }) => mentions))
      expect(words).toBe(text.slice(start, end));
  });

  it("prefers the words that the attribution draws, and the entity's fullest name", () => {
    const source = '„Ja“, sagte Anna Kruse. Nach Angaben der Kruse kommt er.';
    const at = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length });
    const mention = (id: string, words: string) =>
      ({ id, kind: 'name', ...at(words), tokens: { from: 0, to: 1 }, head: 0, number: 'sg', definite: true }) as const;
    const analysis: Analysis = {
      ...analyse(readerFor('a').read('a', source), german),
      quotations: [
        { id: 'q1', index: 0, type: 'indirect', parts: [at('kommt er')] },
        { id: 'q2', index: 1, type: 'direct', extent: 'full', parts: [at('„Ja“')] },
      ],
      mentions: [mention('m1', 'Anna Kruse'), mention('m2', 'der Kruse')],
      cues: [],
      speakers: [{ id: 's1', kind: 'person', name: 'Anna Kruse', roles: [], mentions: ['m1', 'm2'] }],
      links: [
        { mention: 'm1', speaker: 's1', resolver: 'full-name', evidence: [], rivals: [] },
        { mention: 'm2', speaker: 's1', resolver: 'surname', evidence: ['m1'], rivals: [] },
      ],
      attributions: [
        { quotation: 'q1', mention: 'm2', speakerSpans: [at('Angaben der Kruse')], via: 'm1', sieve: 'phrase' },
      ],
    };
    const [first, second] = toResult(analysis, []).quotations;
    expect(first?.speaker).toEqual({
      name: 'Anna Kruse',
      entity: 's1',
      mention: { spans: [at('Angaben der Kruse')], text: 'Angaben der Kruse' },
      resolver: 'surname',
      chain: [
        { spans: [at('der Kruse')], text: 'der Kruse' },
        { spans: [at('Anna Kruse')], text: 'Anna Kruse' },
      ],
      rivals: [],
    });
    expect(first?.via?.mention.text).toBe('Anna Kruse');
    expect(second).toMatchObject({ speaker: null, via: null, cue: null, frame: null, sieve: null, medium: null });
  });
});

describe('the reason of a link', () => {
  const chains = (source: string) =>
    resultOf('a.txt', source).quotations.map(({ speaker }) => [
      speaker?.resolver,
      ...(speaker?.chain.map(({ text: words }) => words) ?? []),
    ]);

  it('leads from a pronoun over a surname to the fullest name, wherever that stands', () => {
    const lead = 'Kruse will bauen. ';
    const source = `${lead}Sie sprach lange. „Wir bauen am Markt“, sagte sie. Später kam Bürgermeisterin Anna Kruse. „Wir bauen bald“, sagte Kruse.`;
    expect(chains(source)).toEqual([
      ['pronoun', 'sie', 'Sie', 'Kruse', 'Bürgermeisterin Anna Kruse'],
      ['surname', 'Kruse', 'Bürgermeisterin Anna Kruse'],
    ]);
  });

  it('ends where the fullest name is reached', () => {
    expect(chains('Kruse kam. „Wir bauen am Markt“, sagte Anna Kruse.')).toEqual([['full-name', 'Anna Kruse']]);
  });

  it('names who fitted as well', () => {
    const source = 'Nach dem Streit zwischen Max Kern und Oleg Tarnow ging es weiter. „Das ist falsch“, sagte er.';
    const [quotation] = resultOf('a.txt', source).quotations;
    expect(quotation?.speaker?.rivals).toEqual(['Max Kern']);
  });

  it('is short however long the article', () => {
    const source = `Anna Kruse kam. ${'„Wir bauen am Markt“, sagte sie. '.repeat(300)}`;
    const lengths = resultOf('a.txt', source).quotations.map(({ speaker }) => speaker?.chain.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4);
    expect(chains(source).at(-1)?.at(-1)).toBe('Anna Kruse');
  });
});

describe('the table', () => {
  it('keeps every field of a row apart, by RFC 4180', () => {
    const rows = csv([sourced.result]).split('\r\n');
    expect(rows.at(-1)).toBe('');
    expect(rows[3]).toContain(',"Tom ""Tim"" Weber, Rat",');
    expect(rows).toHaveLength(sourced.result.quotations.length + 2);
  });
});
