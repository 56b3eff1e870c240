import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const quoteFragment: Generator = {
  check: 'indirect/quote-fragment',
  what: 'an adjective of a report gets quotation marks',
  seed: ({ analysis: { quotations, tokens, grammar }, context }) =>
    quotations.flatMap((quotation) => {
      if (quotation.type !== 'indirect' || !context.attribution(quotation)?.mention) return [];
      return quotation.parts.flatMap(({ start, end }) =>
        tokens
          .slice(context.tokenAt(start), context.tokenAt(end))
          .filter((word) => grammar.tags[word.index] === 'ADJD' && !context.isQuoted(word))
          .map((word) => ({ edits: [inserted('„', word.start), inserted('“', word.end)] })),
      );
    }),
};
