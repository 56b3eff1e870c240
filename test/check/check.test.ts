import { describe, expect, it } from 'vitest';
import { suggestIds } from '../../src/check/ids.js';
import { check } from '../../src/check/index.js';
import { edited } from '../../src/model/edit.js';
import { analysisOf } from './example.js';

const analysis = analysisOf('„Halt!”, rief Anna Kruse.\n\nDann rief sie: „Komm und ging.');
const ids = (options: Parameters<typeof check>[1]) => check(analysis, options).map(({ check: id }) => id);

describe('running the checks', () => {
  it('gives findings in the order of the text', () => {
    expect(ids({})).toEqual(['marks/wrong-glyph', 'marks/unclosed-quote']);
  });

  it('selects and ignores by check and by group', () => {
    expect(ids({ select: ['marks/wrong-glyph'] })).toEqual(['marks/wrong-glyph']);
    expect(ids({ select: ['marks'], ignore: ['marks/wrong-glyph'] })).toEqual(['marks/unclosed-quote']);
    expect(ids({ ignore: ['marks'] })).toEqual([]);
  });

  it('takes severities from the options, the check before its group', () => {
    const severities = (levels: NonNullable<Parameters<typeof check>[1]>['levels']) =>
      check(analysis, { ...(levels && { levels }) }).map(({ severity }) => severity);
    expect(severities(undefined)).toEqual(['warning', 'error']);
    expect(severities({ marks: 'info', 'marks/wrong-glyph': 'error' })).toEqual(['error', 'info']);
    expect(severities({ 'marks/unclosed-quote': 'off' })).toEqual(['warning']);
  });

  it('words findings in the language of the run', () => {
    const [german] = check(analysis);
    const [english] = check(analysis, { locale: 'en' });
    expect(german?.message).toBe('Das Zeichen ” schließt ein Zitat. Erwartet wird “.');
    expect(english?.message).toBe('The mark ” closes a quotation. Expected is “.');
    expect(german?.suggestion).toEqual({ edits: [{ span: { start: 6, end: 7 }, text: '“' }], safe: true });
  });

  it('knows the marks of the house where they are told', () => {
    const [only, ...others] = check(
      analysisOf('„Ja“, sagte Anna Kruse. „Nein“, sagte Jan Weber. »Gern«, sagte Ute Meier.'),
      {
        select: ['marks/mixed-quote-system'],
        options: { 'marks/mixed-quote-system': { house: ['guillemets-in'] } },
      },
    );
    expect(only?.message).toBe('Hier steht „…“. Das Haus schreibt »…«.');
    expect(only?.span.start).toBe(0);
    expect(others).toEqual([]);
  });

  it('suggests ids for misspelt ones', () => {
    expect(suggestIds('marks/wrong-glyf')).toEqual(['marks/wrong-glyph']);
    expect(suggestIds('unclosed-quotes')).toEqual(['marks/unclosed-quote']);
    expect(suggestIds('mark')).toEqual(['marks']);
    expect(suggestIds('weather')).toEqual([]);
  });
});

describe('a safe suggestion', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

  it('never changes a word', () => {
    const text = `“Wir gehen,” sagte Anna Kruse. "Das ist 'gut' so" rief sie. Er sagte: „Sie rief „Halt“ und ging“.`;
    const suggestions = check(analysisOf(text)).flatMap(({ suggestion }) => (suggestion?.safe ? [suggestion] : []));
    expect(suggestions.length).toBeGreaterThan(3);
    for (const { edits } of suggestions) expect(letters(edited(text, edits))).toBe(letters(text));
  });
});
