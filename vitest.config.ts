import { defineConfig } from 'vitest/config';

/** One world for all test files: the code has no state, and loading the lexicon anew for each of them costs more than the tests. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
