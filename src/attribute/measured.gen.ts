// Written by scripts/measure-sieves.ts (npm run measure); do not edit.

/**
 * Precision of each sieve on the training articles, 0 to 1: the share of its attributions whose quotation is a gold one and
 * whose speaker is the gold speaker (token F1 of at least 0.5 each), and the number of attributions behind it. A row
 * "sieve type" holds for quotations of that type; it is there from 30 cases on.
 */
export const measured: Readonly<Record<string, { precision: number; cases: number }>> = {
  'source-phrase': { precision: 0.819, cases: 540 },
  'report-verb': { precision: 0.623, cases: 1415 },
  'report-verb indirect': { precision: 0.692, cases: 1011 },
  'report-verb reported': { precision: 0.45, cases: 404 },
  'verb-after': { precision: 0.892, cases: 83 },
  'phrase-after': { precision: 0.917, cases: 12 },
  'colon-before': { precision: 0.838, cases: 142 },
  'inside-report': { precision: 0.692, cases: 143 },
  'same-clause': { precision: 0.524, cases: 166 },
  'colon-subject': { precision: 0.929, cases: 14 },
  'continued': { precision: 0.711, cases: 190 },
  'continued freeIndirect': { precision: 0.667, cases: 36 },
  'continued indirectFreeIndirect': { precision: 0.744, cases: 133 },
  'sentence-before': { precision: 0.413, cases: 80 },
  'sentence-before indirectFreeIndirect': { precision: 0.492, cases: 59 },
  'continued-far': { precision: 0.342, cases: 38 },
  'continued-far indirectFreeIndirect': { precision: 0.364, cases: 33 },
};

/** Sieves that answered less than 10 times there: they state no confidence. */
export const unmeasured: readonly string[] = ['clause-after', 'sentence-after', 'clause-subject'];
