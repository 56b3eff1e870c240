import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const nestedSameLevel: Generator = {
  check: 'marks/nested-same-level',
  what: 'a noun within a quotation gets marks of the same level',
  seed(article) {
    const { tokens, grammar } = article.analysis;
    return soundPairs(article).flatMap(({ open, close }) => {
      const inner = tokens.slice(article.context.tokenAt(open.end) + 1, article.context.tokenAt(close.start) - 1);
      const marks = [article.text.slice(open.start, open.end), article.text.slice(close.start, close.end)];
      return inner
        .filter(({ index, spaced }) => spaced && grammar.tags[index] === 'NOUN' && tokens[index + 1]?.spaced)
        .map(({ start, end }) => ({ edits: [inserted(marks[0] ?? '', start), inserted(marks[1] ?? '', end)] }));
    });
  },
};
