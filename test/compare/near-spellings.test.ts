import { describe, expect, it } from 'vitest';
import { isNearGivenName, isNearSpelling, nearKeys } from '../../src/compare/near-spellings.js';

describe('near spellings', () => {
  const near = [
    ['Meier', 'Maier'],
    ['Vosskamp', 'Vosskampp'],
    ['Uschakow', 'Ushakov'],
    ['Kruse', 'Kurse'],
    ['Selenskyj', 'Selenskij'],
  ] as const;
  it.each(near)('%s and %s', (a, b) => {
    expect(isNearSpelling(a, b)).toBe(true);
    expect(nearKeys(a).some((key) => nearKeys(b).includes(key))).toBe(true);
  });

  it.each([
    ['Peter', 'Peters'],
    ['Kruse', 'Weber'],
    ['Haas', 'Haase'],
    ['Klein', 'Klein'],
    ['Bauer', 'Lauer'],
  ])('%s and %s are two names', (a, b) => {
    expect(isNearSpelling(a, b)).toBe(false);
  });

  it.each([
    ['Ann-Kathrin', 'Anne-Katrin', true],
    ['Steffan', 'Stefan', true],
    ['Maria', 'Mario', false],
    ['Michael', 'Michaela', false],
    ['Bernd', 'Berta', false],
  ])('given names %s and %s: %s', (a, b, expected) => {
    expect(isNearGivenName(a, b)).toBe(expected);
  });
});
