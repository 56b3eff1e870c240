import { inserted, removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const commaInside: Generator = {
  check: 'punctuation/comma-inside',
  what: 'the comma behind the closing mark is put before it',
  seed: (article) =>
    soundPairs(article)
      .filter(({ close, words }) => words > 2 && /^\p{L}.,/su.test(article.text.slice(close.start - 1, close.end + 1)))
      .map(({ close }) => ({
        edits: [inserted(',', close.start), removed({ start: close.end, end: close.end + 1 })],
      })),
};
