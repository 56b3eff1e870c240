import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assign } from '../../scripts/evaluate/assignment.js';
import { losses } from '../../scripts/evaluate/committed.js';
import { dump } from '../../scripts/evaluate/dump.js';
import { dataFolder, type GoldDocument, type GoldType, readGold, types } from '../../scripts/evaluate/gold.js';
import { pairUp } from '../../scripts/evaluate/pairing.js';
import type { PredictedAnnotation, PredictedDocument } from '../../scripts/evaluate/predict.js';
import { score } from '../../scripts/evaluate/score.js';
import { scoreDirectSpeakers } from '../../scripts/evaluate/score-direct-speakers.js';
import { scoreSieves } from '../../scripts/evaluate/score-sieves.js';
import { namesSpeaker, scoreSpeakers } from '../../scripts/evaluate/score-speakers.js';
import { confusion, scoreTypes } from '../../scripts/evaluate/score-types.js';

const text = 'Das Dorf feiert , sagte Anna Krug . Es werde laut .';
const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const);
const range = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length] as const];
const part = (type: GoldType, quote: string, speaker: string, cue?: string) => ({
  type,
  medium: 'Speech',
  quote: range(quote),
  speaker: range(speaker),
  cue: cue ? range(cue) : [],
  frame: [],
  addressee: [],
});
const article: GoldDocument = {
  name: 'Dorffest',
  text,
  tokens,
  annotations: [
    { id: 1, ...part('Indirect', 'Das Dorf feiert', 'Anna Krug', 'sagte') },
    { id: 2, ...part('IndirectFreeIndirect', 'Es werde laut .', 'Anna Krug') },
  ],
};
const found = (
  annotation: ReturnType<typeof part>,
  speakerName: string | null,
  sieve: string,
): PredictedAnnotation => ({
  ...annotation,
  speakerName,
  speakerMentions: [],
  sieve,
  confidence: null,
});
const predictions: readonly PredictedDocument[] = [
  {
    name: 'Dorffest',
    annotations: [
      found(part('Indirect', 'Dorf feiert', 'Anna Krug', 'sagte'), 'Anna Krug', 'verb-after'),
      found(part('Direct', 'sagte', 'Anna'), 'Anna', 'colon'),
    ],
  },
];
const pairs = pairUp([article], predictions);

describe('the scorer', () => {
  it('averages token precision and recall over pairs and what found no partner', () => {
    const { protocol } = score(pairs);
    expect(protocol.quote).toMatchObject({ p: (1 + 0) / 2, r: (2 / 3 + 0) / 2 });
    expect(protocol.cue).toEqual({ p: 1, r: 1, f1: 1 });
  });

  it('counts per type, and shows what was taken for what', () => {
    expect(scoreTypes(pairs).Indirect).toEqual({ gold: 1, predicted: 1, precision: 1, recall: 1, f1: 1 });
    expect(confusion(pairs)).toEqual({
      Indirect: { Indirect: 1 },
      IndirectFreeIndirect: { '(missed)': 1 },
      '(invented)': { Direct: 1 },
    });
  });

  it('counts a quotation in marks with two gold speakers once, and the same person in other words', () => {
    const twice = part('Direct', 'Das Dorf feiert', 'Anna Krug');
    const goldArticle = {
      ...article,
      annotations: [
        { id: 1, ...twice },
        { id: 2, ...twice, speaker: range('Das Dorf') },
        { id: 3, ...part('Direct', 'laut', 'Anna Krug') },
        { id: 4, ...part('Direct', 'Es', 'Anna Krug') },
      ],
    };
    const ours = (quote: string, name: string) => found(part('Direct', quote, 'werde'), name, 'colon');
    const directSpeakers = (speakers: Parameters<typeof scoreDirectSpeakers>[1]) =>
      scoreDirectSpeakers(
        pairUp(
          [goldArticle],
          [
            {
              name: 'Dorffest',
              annotations: [
                found(twice, 'Anna Krug', 'verb-after'),
                { ...ours('laut', 'Anna Krug'), speakerMentions: range('Anna Krug') },
                ours('Es', 'Anna Krug'),
              ],
            },
          ],
        ),
        speakers,
      );
    const strict = { annotations: 4, words: 1 / 4, quotations: 3, once: 1 / 3 };
    expect(directSpeakers([])).toEqual({ ...strict, person: 2 / 3, otherWords: 1 });
    const krug = { name: 'Dorffest', canonical: 'Anna Krug', kind: 'person', named: true };
    expect(directSpeakers([{ ...krug, id: 4 }])).toEqual({ ...strict, person: 1, otherWords: 2 });
    expect(directSpeakers([{ ...krug, id: 3, canonical: 'Tom Brehm' }])).toMatchObject({ otherWords: 0 });
  });

  it('counts per sieve', () => {
    expect(scoreSieves(pairs)).toEqual([
      { sieve: 'colon', cases: 1, quoteRight: 0, speakerRight: 0 },
      { sieve: 'verb-after', cases: 1, quoteRight: 1, speakerRight: 1 },
    ]);
  });

  it('scores speakers by name', () => {
    const speakers = [{ name: 'Dorffest', id: 1, canonical: 'Anna Krug', kind: 'person', named: true }];
    expect(scoreSpeakers(pairs, speakers).all).toEqual({ gold: 1, quotationFound: 1, right: 1, accuracy: 1 });
  });

  it('wants all words of a name, and most words of a description', () => {
    expect(namesSpeaker('Krug', { canonical: 'Anna Krug', named: true })).toBe(false);
    expect(namesSpeaker('Bürgermeisterin Anna Krugs', { canonical: 'Anna Krug', named: true })).toBe(true);
    expect(namesSpeaker('Anwohner', { canonical: 'die Anwohner', named: false })).toBe(true);
    expect(namesSpeaker('', { canonical: 'die Anwohner', named: false })).toBe(false);
  });

  it('writes pairs for a reader', () => {
    expect(dump(pairs)).toContain('[ok] Dorffest\n  gold Indirect\n    quote     Das Dorf feiert\n');
    expect(dump(pairs)).toContain('[missed IndirectFreeIndirect] Dorffest');
    expect(dump(pairs)).toContain('[invented Direct] Dorffest\n  ours Direct, colon, Anna\n');
  });
});

describe('assignment', () => {
  it('prefers the largest sum to the largest single score', () => {
    const scores = [
      [0.9, 0.8],
      [0.8, 0.1],
    ];
    expect([...assign(scores)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('gives the scarcer side its partners', () => {
    expect(assign([[0.1], [0.7], [0.3]])).toEqual([[1, 0]]);
    expect(assign([])).toEqual([]);
  });
});

describe('committed scores', () => {
  it('may be missed by two tenths of a point', () => {
    expect(losses({ 'joint F1': 64.8 }, { 'joint F1': 65 })).toEqual([]);
    expect(losses({ 'joint F1': 64.7 }, { 'joint F1': 65 })).toEqual(['joint F1: 64.7, committed 65']);
    expect(losses({}, { 'joint F1': 65 })).toEqual(['joint F1: absent, committed 65']);
  });
});

const reference = join(dataFolder(), '../eval');
const gold = readGold(dataFolder(), 'dev');

describe.skipIf(!gold || !existsSync(reference))('beside the scorers of the public data', () => {
  const { documents, speakers } = gold ?? { documents: [], speakers: [] };
  const noisy = documents.map((document, index) => distort(document, index));
  const load = (file: string) => import(pathToFileURL(join(reference, file)).href);

  it('gives the same figures for quotations', async () => {
    const { misses, ...expected } = (await load('score.mjs')).score(documents, noisy);
    expect(rounded(score(pairUp(documents, noisy)))).toEqual(rounded(expected));
    expect(misses.length).toBeGreaterThan(0);
  });

  it('gives the same figures for speakers', async () => {
    const { groups } = (await load('score-speakers.mjs')).scoreSpeakers(documents, speakers, noisy);
    expect(scoreSpeakers(pairUp(documents, noisy), speakers)).toEqual(groups);
  });
});

/** A faulty prediction made from the gold: each fourth quotation lost, others moved, retyped, doubled or given another speaker. */
function distort(document: GoldDocument, seed: number): PredictedDocument {
  const annotations = document.annotations.flatMap((annotation, index) => {
    const dice = (seed * 7 + index * 13) % 11;
    const moved = annotation.quote.map(([start, end]) => [start + dice, end + dice * 3] as const);
    const mention = annotation.speaker.map(([start, end]) => document.text.slice(start, end)).join(' ');
    const copy: PredictedAnnotation = {
      ...annotation,
      type: dice % 3 === 0 ? (types[dice % 5] as GoldType) : annotation.type,
      quote: dice % 2 === 0 ? moved : annotation.quote,
      speaker: dice % 5 === 0 ? [] : annotation.speaker,
      frame: dice === 7 ? moved : annotation.frame,
      speakerName: dice === 3 ? null : mention,
      speakerMentions: [],
      sieve: `sieve-${dice}`,
      confidence: null,
    };
    return dice % 4 === 3 ? [] : dice === 10 ? [copy, copy] : [copy];
  });
  return { name: document.name, annotations };
}

const rounded = (scores: unknown): unknown =>
  JSON.parse(JSON.stringify(scores), (_, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));
