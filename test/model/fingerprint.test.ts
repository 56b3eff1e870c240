import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { check } from '../../src/check/index.js';
import { german } from '../../src/lexicon/de/index.js';
import { digest, fingerprints } from '../../src/model/fingerprint.js';
import { readerFor } from '../../src/read/index.js';

/** Check and fingerprint of every finding of a text. */
function known(source: string, path = 'a.txt'): readonly string[] {
  const analysis = analyse(readerFor(path).read(path, source), german);
  const findings = check(analysis);
  const prints = fingerprints(findings, analysis);
  return findings.map((finding, index) => `${finding.check} ${prints[index]}`);
}

const draft =
  'Anna Kruse kam. Sie rief: ”Wir bauen am Markt“ sagte sie. "Es eilt", sagte Kruse. Weber sagte: „Nein, und ging.';

describe('the fingerprint of a finding', () => {
  it('is SHA-256, cut to 128 bits', () => {
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });

  it.each([
    ['lines before it', (text: string) => `Ein Vorspann.\n\nNoch einer 😀.\n\n${text}`],
    ['paragraphs behind it', (text: string) => `${text}\n\nDer Rat tagt am Montag wieder.`],
    ['sentences around it', (text: string) => text.replace('kam. ', 'kam zu spät. Es regnete. ')],
    ['the rest of a paragraph behind an open mark', (text: string) => `${text} Der Rat vertagte sich.`],
    ['spaces and line breaks', (text: string) => text.replaceAll(' ', '\r\n')],
    ['the form of the letters', (text: string) => text.normalize('NFD')],
    ['emphasis', (text: string) => text.replace('Wir bauen', 'Wir *bauen*')],
  ])('stays with %s', (_, edited) => {
    const [before, after] = [known(draft, 'a.md'), known(edited(draft), 'a.md')];
    expect(before.length).toBeGreaterThan(2);
    expect(after).toEqual(expect.arrayContaining([...before]));
  });

  it('is another with other words, another speaker, another check', () => {
    const prints = [
      '"Wir bauen am Markt", sagte Anna Kruse.',
      '"Wir bauen am Hafen", sagte Anna Kruse.',
      '"Wir bauen am Markt", sagte Tom Weber.',
      '„Wir bauen am Markt.“, sagte Anna Kruse.',
    ].map((text) => known(text).join());
    expect(new Set(prints).size).toBe(4);
  });

  it('stays when the first name is added', () => {
    const [before] = known('"Es eilt", sagte Kruse.').filter((print) => print.startsWith('marks/straight-quotes'));
    expect(known('"Es eilt", sagte Anna Kruse.')).toContain(before);
  });

  it('differs for each finding of a document', () => {
    const prints = known('"Es eilt sehr", sagte Kruse. '.repeat(40));
    expect(prints.length).toBeGreaterThan(39);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
