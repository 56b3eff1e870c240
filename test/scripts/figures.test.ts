import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fill, markdownTable, placesIn } from '../../scripts/figures/blocks.js';

const page =
  'Vorher.\n<!-- figures:types -->\nalt\n<!-- /figures -->\n<!-- figures:speed -->\nbleibt\n<!-- /figures -->\n';

it('puts blocks at their places and leaves the others', () => {
  expect(fill(page, { types: 'neu' })).toBe(page.replace('alt', '\nneu\n'));
  expect(fill(fill(page, { types: 'neu' }), { types: 'neu' })).toBe(fill(page, { types: 'neu' }));
});

it('loses no block', () => expect(() => fill(page, { sieves: '' })).toThrow('no place for sieves'));

it('writes tables', () => {
  expect(
    markdownTable([
      ['type', 'F1'],
      ['Direct', '90.0'],
    ]),
  ).toBe('| type | F1 |\n| --- | --: |\n| Direct | 90.0 |');
});

it('has a README with each place once, all of them filled', () => {
  const readme = readFileSync('README.md', 'utf8');
  const places = placesIn(readme);
  expect(places.length).toBe(new Set(places).size);
  expect(readme.match(/<!-- figures:/gu)).toHaveLength(places.length);
  expect(readme).not.toMatch(/<!-- figures:[a-z-]+ -->\s*<!-- \/figures -->/u);
});
