import { expect, it } from 'vitest';
import { sieves } from '../../src/attribute/index.js';
import { measured, unmeasured } from '../../src/attribute/measured.gen.js';
import { repeatedWords } from '../../src/attribute/sieves/repeated-words.js';

it('says of each sieve how precise it is, or that too few cases are known', () => {
  const names = [...sieves.map(({ name }) => name), repeatedWords];
  const known = new Set(Object.keys(measured).map((name) => name.split(' ')[0]));
  expect([...known, ...unmeasured].sort()).toEqual([...names].sort());
});

it.each(Object.entries(measured))('states a share for %s', (_, { precision, cases }) => {
  expect(precision).toBeGreaterThanOrEqual(0);
  expect(precision).toBeLessThanOrEqual(1);
  expect(cases).toBeGreaterThanOrEqual(10);
});
