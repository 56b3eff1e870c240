import { describe, expect, it } from 'vitest';
import { compareExcerpt } from '../../src/compare/excerpts.js';
import { wordingOf } from '../../src/compare/words.js';

const compare = (part: string, whole: string): string => {
  const { likeness, differences } = compareExcerpt(wordingOf(part), wordingOf(whole));
  return `${likeness} ${differences.map(({ kind, left, right }) => `${kind}: ${left}→${right}`).join('; ')}`.trim();
};

describe('an excerpt', () => {
  it.each([
    ['neue Schulen', 'Wir bauen vier neue Schulen im Norden', 'shortened number: →wir bauen vier; words: →im norden'],
    ['drei neue Schulen', 'Wir bauen vier neue Schulen im Norden', 'altered number: drei→vier'],
    ['Wir bauen keine Schulen', 'Wir bauen Schulen, und zwar im Norden der Stadt', 'altered negation: keine→'],
    ['Ich trete zurück', 'Ich denke über einen Rücktritt nach', 'different words: trete zurück→denke über'],
  ])('„%s“ in „%s“', (part, whole, expected) => {
    expect(compare(part, whole)).toBe(expected);
  });
});
