import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export interface LoadTime {
  /** Milliseconds until all is loaded and laid out, until a filter of the articles has been heeded, and a search in all quotations. */
  readonly ready: number;
  readonly filter: number;
  readonly search: number;
}

/** How long a browser takes with an overview. */
export async function loadTime(path: string): Promise<LoadTime> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const page = await browser.newPage();
  await page.goto('about:blank');
  const ready = await timed(() => page.goto(pathToFileURL(path).href));
  const filter = await timed(() => page.fill('.article-filter [name=search]', 'odenthal'));
  const search = await timed(() => page.fill('.quotation-search input', 'wir'));
  await browser.close();
  return { ready, filter, search };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}
