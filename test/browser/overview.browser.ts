import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, type Opened } from './browser.js';
import { found, places } from './places.js';

const open = browser();
let opened: Opened;
beforeAll(async () => {
  opened = await open(places.overview);
});
afterAll(() => opened.close());

const shown = () => opened.page.locator('.articles tbody tr:visible').count();

describe('the overview of several articles', () => {
  it('finds articles by words, findings and speaker', async () => {
    const { page } = opened;
    const all = await shown();
    expect(all).toBe(found.length);
    await page.fill('.article-filter [name=search]', 'RADWEG odenthal');
    expect(await shown()).toBe(1);
    expect(await page.innerText('.article-filter output')).toBe(`1 / ${all} Artikel`);
    await page.fill('.article-filter [name=search]', '');
    await page.selectOption('.article-filter [name=severity]', 'clean');
    const clean = await shown();
    await page.selectOption('.article-filter [name=severity]', 'any');
    expect((await shown()) + clean).toBe(all);
    expect(clean).toBeGreaterThan(0);
    await page.selectOption('.article-filter [name=severity]', 'all');
    await page.selectOption('.article-filter [name=speaker]', { label: 'Anna Kruse (2)' });
    expect(await shown()).toBe(2);
    await page.selectOption('.article-filter [name=speaker]', '');
    expect(await shown()).toBe(all);
  });

  it('finds quotations in all articles, and leads to them', async () => {
    const { page } = opened;
    await page.fill('.quotation-search input', 'uferweg kommt');
    expect(await page.innerText('.quotation-search output')).toBe('1 gefunden');
    expect(await page.innerText('.hits li')).toContain('„Der Uferweg kommt“');
    await page.click('.hits li a');
    expect(await page.innerText('mark:target')).toBe('„Der Uferweg kommt“');
    expect(await page.innerText('.card')).toContain('Maren Odenthal');
    await page.click('.kicker a');
    expect(page.url()).toMatch(/index\.html$/);
  });

  it('asks for nothing and complains about nothing', () => {
    expect(opened.complaints).toEqual([]);
  });

  it('fits on a telephone', async () => {
    const { page, close } = await open(places.overview, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await close();
  });

  it('also stands in one file with its articles', async () => {
    const single = await open(places.single);
    await single.page.click('.articles tbody tr:has-text("Rat baut") a');
    expect(new URL(single.page.url()).hash).toBe('#a2-top');
    await single.page.focus('#a2-r1');
    expect(await single.page.innerText('#a2-top .card')).toContain('Anna Kruse');
    expect(await single.page.locator('.card:visible').count()).toBe(1);
    expect(single.complaints).toEqual([]);
    await single.close();
  });
});
