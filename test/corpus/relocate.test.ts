import { describe, expect, it } from 'vitest';
import type { Gold } from '../../scripts/corpus/article.js';
import { relocate } from '../../scripts/corpus/relocate.js';
import { isPlaced, type LooseSpan, spansOf } from '../../scripts/corpus/spans.js';

const article = '„Ja“, sagte er. Dann schwieg er lange. „Nein“, sagte er.';
const goldOf = (...spans: LooseSpan[]) => ({ quotations: spans.map((span) => ({ spans: [span] })) }) as unknown as Gold;

describe('relocate', () => {
  const gold = goldOf(
    { start: 39, end: 45, text: '„Nein“' },
    { start: 47, end: 52, text: 'sagte' },
    { start: 53, end: 55, text: 'er' },
  );

  it('leaves placed spans alone', () => expect(relocate(gold, article)).toBe(gold));

  it('moves repeated words as far as the words before them moved', () => {
    const edited = `Gestern. ${article.replace('lange', 'eine ganze Weile lang')}`;
    const moved = spansOf(relocate(gold, edited));
    expect(moved.every((span) => isPlaced(span, edited))).toBe(true);
    expect(moved.map(({ start }) => start)).toEqual([64, 72, 78]);
  });

  it('places new words near those written before them, and only as whole words', () => {
    const placed = spansOf(relocate(goldOf({ text: '„Nein“' }, { text: 'er' }), article));
    expect(placed.map(({ start }) => start)).toEqual([39, 53]);
    expect(spansOf(relocate(goldOf({ text: 'ja' }, { text: 'lan' }), article)).map(({ start }) => start)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
