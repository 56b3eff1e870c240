import { describe, expect, it } from 'vitest';
import { calibrate } from '../../scripts/evaluate/calibration.js';
import type { GoldType } from '../../scripts/evaluate/gold.js';
import { inversions, measure, toModule } from '../../scripts/evaluate/measure.js';
import type { PairedDocument, PredictedGroup } from '../../scripts/evaluate/pairing.js';

const none = { addressee: [], cue: [], frame: [], medium: 'none' };
const words = (type: GoldType, speaker: number) => ({
  source: { ...none, type, id: 0, quote: [], speaker: [] },
  ...{ addressee: [], cue: [], frame: [], quote: [1, 2, 3], speaker: [speaker] },
});
/** `cases` attributions of a sieve, of which `right` name the speaker that the gold names. */
function decisions(sieve: string, type: GoldType, cases: number, right: number, confidence: number | null = null) {
  return Array.from({ length: cases }, (_, i): PairedDocument => {
    const { source, ...parts } = words(type, i < right ? 7 : 8);
    const predicted: PredictedGroup = {
      ...parts,
      source: { ...source, sieve, confidence, speakerName: null, speakerMentions: [] },
    };
    return {
      document: { name: '', text: '', tokens: [], annotations: [] },
      gold: [words(type, 7)],
      predicted: [predicted],
      pairs: [],
    };
  });
}

describe('measuring sieves', () => {
  const documents = [
    ...decisions('colon', 'Direct', 40, 20),
    ...decisions('verb', 'Direct', 40, 30),
    ...decisions('verb', 'Indirect', 10, 10),
    ...decisions('rare', 'Direct', 2, 2),
  ];
  const rows = measure(documents, ['colon', 'verb', 'rare', 'idle']);

  it('counts by sieve, and by type', () => {
    expect(rows[1]).toEqual({
      sieve: 'verb',
      all: { precision: 0.8, cases: 50 },
      types: { direct: { precision: 0.75, cases: 40 }, indirect: { precision: 1, cases: 10 } },
    });
  });

  it('names a less precise sieve that answers first, where both have many cases', () => {
    expect(inversions(rows)).toEqual(['direct: colon (50.0 % of 40) answers before verb (75.0 % of 40)']);
  });

  it('writes what has enough cases, and a type where it has many', () => {
    expect(toModule(rows).match(/^ {2}'.*/gm)).toEqual([
      "  'colon': { precision: 0.5, cases: 40 },",
      "  'verb': { precision: 0.8, cases: 50 },",
      "  'verb direct': { precision: 0.75, cases: 40 },",
    ]);
    expect(toModule(rows)).toContain("unmeasured: readonly string[] = ['rare', 'idle'];");
  });
});

it('sets stated confidence beside measured precision', () => {
  const { bins, sieves, error } = calibrate([
    ...decisions('verb', 'Direct', 4, 4, 0.9),
    ...decisions('verb', 'Indirect', 4, 2, 1),
    ...decisions('colon', 'Direct', 8, 2, 0.25),
    ...decisions('rare', 'Direct', 3, 3),
  ]);
  expect(bins).toEqual([
    { name: '90–100 %', cases: 8, stated: 0.95, measured: 0.75 },
    { name: '20–30 %', cases: 8, stated: 0.25, measured: 0.25 },
  ]);
  expect(sieves.map(({ name, cases }) => [name, cases])).toEqual([
    ['verb', 8],
    ['colon', 8],
  ]);
  expect(error).toBeCloseTo(0.1);
});
