import { removed } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const orphanQuote: Generator = {
  check: 'attribution/orphan-quote',
  what: 'a quotation loses its frame where the sentences around it name nobody',
  seed(article) {
    const { context } = article;
    return framedQuotations(article).flatMap(({ open, close, words, end }) => {
      const own = context.sentence(context.tokenAt(open.start));
      const around = [own && context.sentence(own.tokens.from - 1), own && context.sentence(own.tokens.to)];
      const isAlone = around.every(
        (row) => !row || (!context.namesSomebody(row) && !/[„“"»«]/.test(context.text(row))),
      );
      if (!isAlone || words.split(/\s+/).length < 5) return [];
      const mark = article.text.slice(close.start, close.end);
      const edits = /[.!?]$/.test(words)
        ? [removed({ start: close.end, end })]
        : [{ span: { start: close.start, end }, text: `.${mark}` }];
      return [{ edits, near: { start: open.start, end: close.end } }];
    });
  },
};
