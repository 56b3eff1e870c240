import { describe, expect, it } from 'vitest';
import { check, checks } from '../../src/check/index.js';
import { analysisOf, placeOf, readExample } from './example.js';

const examples = checks.flatMap(({ id, examples: { fires, silent } }) =>
  [...fires, ...silent].map((example) => ({ id, example })),
);

describe('examples of the checks', () => {
  it.each(examples)('$id: $example', ({ id, example }) => {
    const { text, places } = readExample(example);
    const found = check(analysisOf(text), { select: [id] }).map(({ span: { start, end } }) =>
      placeOf(start, end, text.slice(start, end)),
    );
    expect(found).toEqual(places);
  });
});
