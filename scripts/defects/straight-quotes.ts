import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const straightQuotes: Generator = {
  check: 'marks/straight-quotes',
  what: 'both marks of a pair are replaced by straight ones',
  seed: (article) =>
    soundPairs(article).map(({ open, close }) => ({
      edits: [
        { span: open, text: '"' },
        { span: close, text: '"' },
      ],
    })),
};
