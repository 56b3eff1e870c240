import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measured } from '../../src/attribute/measured.gen.js';
import { percent } from '../../src/report/html/numbers.js';
import { browser, type Opened } from './browser.js';
import { found, places } from './places.js';

const open = browser();

/** Opens a report for one test. */
async function withPage(path: string, test: (opened: Opened) => Promise<void>, options = {}): Promise<void> {
  const opened = await open(path, options);
  try {
    await test(opened);
  } finally {
    await opened.close();
  }
}

describe('the report on an article', () => {
  it('opens from disk without errors or requests, whatever the article, and marks the right words', async () => {
    await withPage(places.overview, async ({ page, complaints }) => {
      const folder = places.articles;
      expect(readdirSync(folder)).toHaveLength(found.length);
      for (const { file, result } of found) {
        const name = `${file.replace(/\.\w+$/, '').replace(/[^a-z0-9]+/g, '-')}.html`;
        await page.goto(pathToFileURL(join(folder, name)).href);
        const shown = await page.evaluate(() => {
          const texts: Record<string, string> = {};
          for (const part of document.querySelectorAll<HTMLElement>('article mark[data-q]')) {
            const id = part.dataset.q as string;
            texts[id] = (texts[id] ?? '') + part.textContent;
          }
          return texts;
        });
        const expected = result.quotations.filter(({ extent }) => extent !== 'term');
        expect(Object.keys(shown), file).toHaveLength(expected.length);
        for (const [i, { text }] of expected.entries())
          if (!hasMarkup(file, text)) expect(bare(shown[`q${i + 1}`] ?? ''), file).toBe(bare(text));
      }
      expect(complaints).toEqual([]);
    });
  });

  it('shows the reason of a quotation that is focused, hovered, clicked or addressed', async () => {
    await withPage(places.german, async ({ page }) => {
      const card = page.locator('.card');
      const quotation = (hasText: string) => page.locator('article mark.direct', { hasText }).first();
      expect(await card.isVisible()).toBe(false);
      await page.focus('#r1');
      expect(await card.isVisible()).toBe(true);
      const text = await card.innerText();
      for (const words of [
        'Maren Odenthal',
        'sagte',
        'sie',
        'Bürgermeisterin Maren Odenthal (FBL)',
        percent(measured['verb-after']!.precision, 'de'),
        'Redeverb',
      ])
        expect(text).toContain(words);
      expect(await page.locator('#q1.active').count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.locator('#q2.active').count()).toBe(1);
      expect(await card.innerText()).not.toBe(text);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      await quotation('niemand gesagt').hover();
      expect(await card.innerText()).toContain('Jost Wiekhorst');
      await page.mouse.move(0, 0);
      expect(await card.isVisible()).toBe(false);
      await quotation('nur lesen').click();
      await page.mouse.move(0, 0);
      expect(await card.innerText()).toContain('Henrike Tallmann');
      await page.click('.card .close');
      expect(await card.isVisible()).toBe(false);
      const id = await quotation('jedes Jahr der Keller').getAttribute('id');
      await page.goto(`${page.url().split('#')[0]}#${id}`);
      expect(await card.innerText()).toContain('Alwin Seebode');
    });
  });

  it('can be read without scripts: the number of a quotation leads to its reason', async () => {
    await withPage(
      places.german,
      async ({ page }) => {
        const target = (await page.getAttribute('#r1', 'href')) as string;
        expect(await page.locator(target).innerText()).toContain('Bürgermeisterin Maren Odenthal (FBL)');
        expect(await page.locator(target).isVisible()).toBe(true);
        expect(await page.getAttribute('#r1', 'aria-label')).toBe('Zitat 1, wörtlich, Maren Odenthal');
      },
      { javaScriptEnabled: false },
    );
  });

  it('keeps the initials of whoever ticks off', async () => {
    await withPage(places.german, async ({ page }) => {
      await page.fill('#z2 input', 'mk');
      expect(await page.innerText('.ticked')).toEqual(expect.stringMatching(/^1\/\d+ geprüft$/));
      await page.reload();
      expect(await page.inputValue('#z2 input')).toBe('mk');
    });
  });

  it('is not run by an article', async () => {
    await withPage(places.hostile, async ({ page, complaints }) => {
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      expect(await page.innerText('h1')).toBe(`<script>window.broken = 1</script> & "Titel" '</title>`);
      expect(await page.innerText('article')).toContain(
        '</mark></article><img src=x onerror="window.broken = 2"> Wir bauen',
      );
      expect(await page.innerText('article')).toContain('Rechts ⟨U+202E⟩nach links⟨U+202C⟩ und ␇Klingel ␛[31mrot');
      expect(complaints).toEqual([]);
    });
  });

  it('admits no script and no style but its own', async () => {
    await withPage(places.german, async ({ page, complaints }) => {
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.broken = 3';
        document.body.append(script);
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p id="p" style="display:none" onclick="window.broken = 4">x</p>',
        );
        document.getElementById('p')?.click();
      });
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      expect(await page.locator('#p').isVisible()).toBe(true);
      expect(complaints.join('\n')).toMatch(/Content.Security.Policy/);
    });
  });
});

/** Letters, digits and marks: a gap between two spans is no sign, and a control character is shown by its number. */
const bare = (text: string): string => text.replace(/⟨U\+\w+⟩/g, '').replace(/[^\p{L}\p{N}„“‚‘»«"]+/gu, '');

/** Links and entities read otherwise than they are written. */
const hasMarkup = (file: string, text: string): boolean => file.endsWith('.md') && /\]\(|\]\[|&\w+;|<\w/.test(text);
