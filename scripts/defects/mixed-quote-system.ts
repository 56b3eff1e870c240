import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const mixedQuoteSystem: Generator = {
  check: 'marks/mixed-quote-system',
  what: 'one pair of three or more is replaced by a pair of another system',
  seed(article) {
    const pairs = soundPairs(article).filter(({ system }) => system === 'german');
    if (pairs.length < 3) return [];
    return pairs.flatMap(({ open, close }) =>
      ['»«', '«»'].map(([opening = '', closing = '']) => ({
        edits: [
          { span: open, text: opening },
          { span: close, text: closing },
        ],
      })),
    );
  },
};
