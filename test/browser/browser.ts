import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that was opened from disk, and what went wrong or was asked of the network while it was looked at. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** One browser for the tests of a file, with a new profile; gives the function that opens a file in a window of its own. */
export function browser(): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  let running: Browser;
  beforeAll(async () => {
    running = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  });
  afterAll(() => running.close());
  return (path, options) => open(running, path, options);
}

async function open(running: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await running.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) complaints.push(`request: ${request.url().slice(0, 80)}`);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, complaints, close: () => context.close() };
}
