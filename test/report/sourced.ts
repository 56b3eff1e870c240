import { readFileSync } from 'node:fs';
import { digest } from '../../src/model/fingerprint.js';
import type { Span } from '../../src/model/span.js';
import type { SourcedResult } from '../../src/report/pretty.js';
import type { FindingResult, QuotationResult, Result, SuggestionResult } from '../../src/report/result.js';

const source = readFileSync(new URL('../golden/drafts/entwurf.txt', import.meta.url), 'utf8');

/** The place of the `nth` occurrence of some words, from 0. */
function at(words: string, nth = 0) {
  let start = source.indexOf(words);
  for (let i = 0; i < nth; i++) start = source.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${words} is not in the draft`);
  return { start, end: start + words.length };
}

const words = (text: string, nth = 0) => ({ spans: [at(text, nth)], text });

function finding(check: string, place: { start: number; end: number }, more: Partial<FindingResult>): FindingResult {
  const before = source.slice(0, place.start).split('\n');
  return {
    check,
    severity: 'warning',
    message: 'Befund, dann Erwartung.',
    ...place,
    line: before.length,
    column: [...new Intl.Segmenter().segment(before.at(-1) as string)].length + 1,
    related: [],
    suggestion: null,
    confidence: null,
    fingerprint: digest(`${check} ${place.start}`),
    suppressed: null,
    known: false,
    ...more,
  };
}

const suggestion = (place: Span, text: string, safe: boolean): SuggestionResult => ({
  ...place,
  text,
  safe,
  edits: [{ ...place, text }],
});

const quotation = (id: string, text: string, more: Partial<QuotationResult>): QuotationResult => ({
  id,
  type: 'direct',
  extent: 'full',
  ...words(text),
  speaker: null,
  via: null,
  cue: null,
  frame: null,
  addressee: null,
  medium: null,
  inside: null,
  continues: null,
  sieve: null,
  confidence: null,
  cases: null,
  ...more,
});

const kruse = {
  name: 'Anna Kruse',
  entity: 's1',
  mention: words('Anna Kruse'),
  resolver: 'full-name',
  chain: [words('Anna Kruse')],
  rivals: ['Tom Weber'],
};
const glyph = (nth: number) =>
  finding('marks/wrong-glyph', at('”', nth), {
    message: 'Das Zeichen ” öffnet ein Zitat. Erwartet wird „.',
    suggestion: suggestion(at('”', nth), '„', true),
  });

const result: Result = {
  name: 'entwurf.txt',
  version: 1,
  quotations: [
    quotation('q1', '„Das ist ein guter Tag für Oberbach', {
      speaker: kruse,
      cue: { ...words('sagte'), lemma: 'sagen' },
      medium: 'speech',
      sieve: 'verb-after',
      confidence: 0.98,
      cases: 212,
    }),
    quotation('q2', 'im nächsten Jahr am Markt zu bauen', { type: 'indirect', extent: null }),
    quotation('q3', '”Nein!“', {
      speaker: {
        name: 'Tom "Tim" Weber, Rat',
        entity: null,
        mention: words('Tom Weber'),
        resolver: null,
        chain: [],
        rivals: [],
      },
    }),
    quotation('q4', '„\u001b[31mRot\u202e“', { extent: 'term' }),
  ],
  entities: [
    {
      id: 's1',
      name: 'Anna Kruse',
      kind: 'person',
      roles: ['Bürgermeisterin'],
      mentions: [{ ...at('Anna Kruse'), text: 'Anna Kruse' }],
    },
  ],
  findings: [
    finding(
      'marks/unclosed-quote',
      at('„Das ist ein guter Tag für Oberbach und für alle, die hier leben und arbeiten wollen, sagte Bürgermeisterin'),
      {
        severity: 'error',
        related: [{ ...at('Rat von Oberbach'), message: 'Hier beginnt der Text.' }],
        confidence: 0.976,
      },
    ),
    glyph(0),
    glyph(1),
    glyph(2),
    finding('attribution/orphan-quote', at('„\u001b[31mRot\u202e“'), {
      severity: 'info',
      message: 'Zitat „\u001b[31mRot\u202e“ ohne Sprecher.',
    }),
    finding('names/name-variants', at('東京'), { suggestion: suggestion(at('東京'), '', false) }),
    finding('names/name-variants', at('Anna Kruse'), { suppressed: { kind: 'comment', reason: 'heißt wirklich so' } }),
    finding('attribution/orphan-quote', at('Rat von Oberbach'), { known: true }),
    finding('marks/wrong-glyph', { start: source.length - 1, end: source.length }, { severity: 'error' }),
  ],
};

/** A draft with findings of every kind: long, repeated, wide, with control characters and places elsewhere. */
export const sourced: SourcedResult = { result, source };
