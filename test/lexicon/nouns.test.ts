import { expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';

it.each([
  ['Sprecher', 'Sprecher'],
  ['Sprechers', 'Sprecher'],
  ['Regierungssprecherin', 'Sprecherin'],
  ['Präsidenten', 'Präsident'],
  ['Rechtsanwälte', 'Rechtsanwalt'],
  ['Abgeordneten', 'Abgeordneter'],
  ['Beamte', 'Beamter'],
  ['Passagieren', 'Passagier'],
])('%s is the role %s', (word, noun) => {
  expect(german.role(word)?.noun).toMatch(new RegExp(`${noun}$`, 'i'));
});

it.each(['Unternehmen', 'Nachrichten', 'Verfahren', 'Versprechen', 'Spanien', 'Grafiken', 'Gründen'])(
  '%s is nobody, though it sounds like a role',
  (word) => {
    expect(german.role(word)).toBeUndefined();
  },
);

it.each([
  ['Polizeibehörden', 'Behörde'],
  ['Ministerien', 'Ministerium'],
  ['Verbände', 'Verband'],
  ['Bündnisses', 'Bündnis'],
])('%s is the body %s', (word, noun) => {
  expect(german.organisation(word)?.noun).toMatch(new RegExp(`${noun}$`, 'i'));
});

it.each([
  ['Forderungen', 'Forderung'],
  ['Medienberichten', 'Bericht'],
  ['Erkenntnissen', 'Erkenntnis'],
  ['Worten', 'Wort'],
  ['Vorwürfe', 'Vorwurf'],
  ['Polizeiangaben', 'Angabe'],
])('%s is the reporting noun %s', (word, noun) => {
  expect(german.reportingNoun(word)?.noun).toBe(noun);
});
