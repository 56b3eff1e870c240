import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const stopBeforeTag: Generator = {
  check: 'punctuation/stop-before-tag',
  what: 'a full stop is put before the closing mark though the frame follows',
  seed: (article) =>
    framedQuotations(article)
      .filter(({ words }) => /\p{L}$/u.test(words))
      .map(({ close }) => ({ edits: [inserted('.', close.start)] })),
};
