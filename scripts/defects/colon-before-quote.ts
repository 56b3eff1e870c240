import type { Generator } from './defect.js';

export const colonBeforeQuote: Generator = {
  check: 'punctuation/colon-before-quote',
  what: 'the colon between a frame and its quotation becomes a comma',
  seed: ({ analysis: { quotations, tokens }, context }) =>
    quotations.flatMap((quotation) => {
      const open = quotation.marks?.open;
      const cue = context.cue(context.attribution(quotation)?.cue);
      const colon = open && tokens[context.tokenAt(open.start) - 1];
      if (colon?.text !== ':' || quotation.extent !== 'full' || quotation.inside || quotation.continues) return [];
      if (cue?.kind !== 'verb' || cue.tokens.some((at) => at >= colon.index)) return [];
      return [{ edits: [{ span: colon, text: ',' }] }];
    }),
};
