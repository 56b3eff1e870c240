import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const wrongGlyph: Generator = {
  check: 'marks/wrong-glyph',
  what: 'a mark is replaced by one that has another place, “ or ” or "',
  seed: (article) =>
    soundPairs(article).flatMap(({ open, close }) => [
      { edits: [{ span: close, text: '”' }] },
      { edits: [{ span: open, text: '“' }] },
      { edits: [{ span: open, text: '”' }] },
      { edits: [{ span: close, text: '"' }] },
      { edits: [{ span: open, text: ',,' }] },
    ]),
};
