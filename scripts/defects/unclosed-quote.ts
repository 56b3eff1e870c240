import { removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const unclosedQuote: Generator = {
  check: 'marks/unclosed-quote',
  what: 'an opening or a closing mark is removed',
  seed: (article) =>
    soundPairs(article).flatMap(({ open, close }) =>
      [open, close].map((mark) => ({ edits: [removed(mark)], near: { start: open.start, end: close.end } })),
    ),
};
