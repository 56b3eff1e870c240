import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../src/compare/wordings.js';

const cases = readFileSync(new URL('wordings.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => block.trim().split('\n'));

describe('two wordings', () => {
  it.each(cases)('%s', (_name, left, right, _arrow, expected) => {
    const { likeness, differences } = compareWordings(left!, right!);
    const shown = differences.map(({ kind, left, right }) => `${kind}: ${left}→${right}`).join('; ');
    expect(`${likeness} ${shown}`.trim()).toBe(expected);
  });

  it('is symmetric in its judgement', () => {
    for (const [, left, right] of cases)
      expect(compareWordings(left!, right!).likeness).toBe(compareWordings(right!, left!).likeness);
  });
});
