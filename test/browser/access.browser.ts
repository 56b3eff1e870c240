import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { browser } from './browser.js';
import { places } from './places.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = browser();

const pages: readonly (readonly [string, string])[] = [
  ['an article in German', places.german],
  ['an article in English', places.english],
  ['an article with findings', places.faulty],
  ['a hostile article', places.hostile],
  ['the overview in German', places.overview],
  ['the overview in English', places.englishOverview],
  ['several articles in one file', places.single],
];

describe.each(['light', 'dark'] as const)('axe finds no violation in %s', (colorScheme) => {
  it.each(pages)('%s', async (_, path) => {
    // The policy of the page would keep axe out as well.
    const { page, close } = await open(path, { colorScheme, bypassCSP: true });
    if (await page.locator('.ref').count()) await page.locator('.ref').first().focus();
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 150)} ${node.failureSummary}`),
    );
    await close();
    expect(found).toEqual([]);
  });
});
