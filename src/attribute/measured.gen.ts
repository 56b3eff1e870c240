// Written by scripts/measure-sieves.ts (npm run measure); do not edit.

/**
 * Precision of each sieve on the training articles, 0 to 1: the share of its attributions whose quotation is a gold one and
 * whose speaker is the gold speaker (token F1 of at least 0.5 each), and the number of attributions behind it.
 */
export const measured: Readonly<Record<string, { precision: number; cases: number }>> = {

};
