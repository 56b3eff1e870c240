import { defineConfig } from 'vitest/config';

/** Tests in a real browser, `npm run test:browser`; they need Chromium (Debian's package, or CHROMIUM with the path of another one). */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: 'test/browser/reports.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
