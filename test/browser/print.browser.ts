import { describe, expect, it } from 'vitest';
import { browser } from './browser.js';
import { places } from './places.js';

const open = browser();

/** What A4 leaves between the margins of the style sheet, in pixels of 1/96 inch. */
const PAPER = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((265 / 25.4) * 96) };

const pages: readonly (readonly [string, string])[] = [
  ['an article', places.german],
  ['an article with findings', places.faulty],
  ['the overview', places.overview],
];

describe('on paper', () => {
  it.each(pages)('no line of %s is cut', async (_, path) => {
    const { page, close } = await open(path, { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(({ width, height }) => {
      const named = (element: Element) =>
        `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
      const found: string[] = [];
      for (const element of document.body.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0 || element.closest('svg, .spoken')) continue;
        if (box.right > width + 1 || box.left < -1) found.push(`beyond the paper: ${named(element)}`);
        const { overflowX, overflowY, breakInside } = getComputedStyle(element);
        const clips = overflowX !== 'visible' || overflowY !== 'visible';
        if (clips && element.scrollWidth > element.clientWidth + 1 && !element.matches('input'))
          found.push(`clipped: ${named(element)}`);
        // What must stay together and does not fit on a page would be cut somewhere.
        if ((clips || breakInside === 'avoid') && box.height > height)
          found.push(`higher than a page: ${named(element)}`);
      }
      return found;
    }, PAPER);
    expect(cut).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await close();
  });

  it('nothing that needs colour or a screen is left', async () => {
    const { page, close } = await open(places.german, { viewport: PAPER });
    await page.focus('#r1');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.card', '.hint', '.skip']) expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.getElementById('q2') as Element).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(await page.locator('.legend').isVisible()).toBe(true);
    expect(await page.locator('.tick input').first().isVisible()).toBe(true);
    await close();
  });
});
