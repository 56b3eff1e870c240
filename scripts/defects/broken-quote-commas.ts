import { removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const brokenQuoteCommas: Generator = {
  check: 'punctuation/broken-quote-commas',
  what: 'the comma between the frame and the rest of an interrupted quotation is removed',
  seed: ({ text }) =>
    Array.from(text.matchAll(/“, \p{L}+ [^„“.,:;\n]{2,60}(,) „\p{Ll}/dgu), ({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return { edits: [removed({ start, end })] };
    }),
};
