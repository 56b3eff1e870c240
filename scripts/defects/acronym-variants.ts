import type { Token } from '../../src/model/token.js';
import type { Generator } from './defect.js';

export const acronymVariants: Generator = {
  check: 'names/acronym-variants',
  what: 'an acronym of four letters or more, named twice, is spelt with small letters in its last place',
  seed: ({ analysis: { tokens, document }, context }) => {
    const places = new Map<string, Token[]>();
    for (const token of tokens) {
      if (!/^\p{Lu}{4,5}$/u.test(token.text) || context.isQuoted(token)) continue;
      if (document.blocks[token.block]?.kind === 'paragraph')
        places.set(token.text, [...(places.get(token.text) ?? []), token]);
    }
    return [...places].flatMap(([word, rows]) => {
      const last = rows.at(-1);
      const text = word.charAt(0) + word.slice(1).toLowerCase();
      return last && rows.length > 1 ? [{ edits: [{ span: last, text }] }] : [];
    });
  },
};
