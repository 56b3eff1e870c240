import { checks } from '../../src/check/index.js';
import type { CheckScore } from '../evaluate/score-checks.js';
import { type Blocks, markdownTable } from './blocks.js';

/** The table of the checks, with what they do on our own articles. */
export const catalogueBlocks = (scores: readonly CheckScore[]): Blocks => ({
  checks: markdownTable([
    ['check', 'finds', 'severity', 'seeded', 'found', 'false'],
    ...checks.map(({ id, summary, severity }) => {
      const row = scores.find(({ check }) => check === id);
      const counts = row ? [row.gold, row.found, row.false.length] : [0, 0, 0];
      return [`\`${id}\``, summary.en, severity, ...counts.map(String)];
    }),
  ]).replace('| --- | --: | --: |', '| --- | --- | --- |'),
});
