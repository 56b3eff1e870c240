import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const brokenQuoteCommas: Generator = {
  check: 'punctuation/broken-quote-commas',
  what: 'a quotation is interrupted by its frame, and the comma behind the frame is left out',
  seed: (article) =>
    framedQuotations(article).flatMap(({ open, words, verb, mention, end }) => {
      const [, before = '', after = ''] = /^(.{15,}?), (\p{Ll}+ .+)$/su.exec(words) ?? [];
      const isWhole = verb.index + 1 === mention.tokens.from && end - mention.end <= 1;
      if (after === '' || !isWhole || /[„“‚‘.!?]/.test(words)) return [];
      const frame = article.text.slice(verb.start, mention.end);
      return [{ edits: [{ span: { start: open.start, end }, text: `„${before}“, ${frame} „${after}.“` }] }];
    }),
};
