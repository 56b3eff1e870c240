import type { Generator } from './defect.js';

/** What came of one generator. */
export interface Tally {
  readonly generator: Generator;
  readonly found: number;
  readonly seeded: number;
}

/** docs/defects.md: how many of the seeded defects each check finds. `average` is the mean of the shares, 0 to 1. */
export const defectsPage = (rows: readonly Tally[], average: number): string =>
  `# Seeded defects

How many defects the checks find, measured by \`npm run bench:checks -- --write\`, which wrote this page. Into articles as they
were published (the training and development articles that \`npm run evaluate\` reads) one defect at a time is put at a place that a
seed chooses. It counts as found where the check fires at that place and did not before; at any severity. Each article is read a second
time with frames put behind their quotations (Jan Weber sagte: „Gut.“ → „Gut“, sagte Jan Weber), of which these articles hold few.

| check | defect | found | seeded | % |
|---|---|---:|---:|---:|
${rows.map(({ generator: { check, what }, found, seeded }) => `| ${check} | ${what} | ${found} | ${seeded} | ${share(found / Math.max(seeded, 1))} |`).join('\n')}

Average of the checks: ${share(average)} %.
`;

const share = (value: number): string => (100 * value).toFixed(0);
