import { describe, expect, it } from 'vitest';
import { nameSimilarity, sameName, transliterate } from '../../src/compare/names.js';

describe('sameName', () => {
  it.each([
    ['Juri Uschanow', 'Yuri Ushanov'],
    ['G. Miller', 'George W. Miller'],
    ['Ursula von der Aue', 'Ursula Gertrud von der Aue'],
    ['Zoran Koštić', 'Zoran Kostic'],
    ['Anna Webers', 'Anna Weber'],
    ['Dr. Anna Weber', 'Anna Weber'],
    ['Anna Meier', 'Anna Maier'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Anna Weber', 'Klaus Weber'],
    ['Anna Weber', 'Anna Krüger'],
    ['George W. Miller', 'Laura Miller'],
    ['Meier', 'Maier'],
    ['Hans Meier', 'Anna Maier'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('nameSimilarity', () => {
  it('is 1 for transliterations and low for others', () => {
    expect(nameSimilarity('Charkow', 'Kharkov')).toBe(1);
    expect(nameSimilarity('Weber', 'Kunz')).toBeLessThan(0.3);
    expect(transliterate('Müller')).toBe(transliterate('Muller'));
  });
});
