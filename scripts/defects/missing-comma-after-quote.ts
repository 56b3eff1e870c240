import { removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const missingCommaAfterQuote: Generator = {
  check: 'punctuation/missing-comma-after-quote',
  what: 'the comma between quotation and frame is removed',
  seed: (article) =>
    framedQuotations(article).map(({ close }) => ({ edits: [removed({ start: close.end, end: close.end + 1 })] })),
};
