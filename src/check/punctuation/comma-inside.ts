import { inserted, removed } from '../../model/edit.js';
import { defineCheck } from '../check.js';

/** A comma as the last sign before the closing mark, and none after it. */
export const commaInside = defineCheck({
  id: 'punctuation/comma-inside',
  severity: 'warning',
  summary: {
    de: 'Das Komma steht vor dem schließenden Anführungszeichen.',
    en: 'The comma stands before the closing mark.',
  },
  rationale: {
    de: 'Das Komma des Begleitsatzes gehört nicht zum Zitat und steht nach dem schließenden Zeichen (Amtliches Regelwerk, § 90); davor steht es nur im Englischen.',
    en: 'The comma belongs to the frame, not to the quotation, and stands after the closing mark (Amtliches Regelwerk, § 90); it stands before it only in English.',
  },
  messages: {
    inside: {
      de: 'Das Komma steht im Zitat ({found}). Erwartet wird es hinter dem Anführungszeichen: {expected}',
      en: 'The comma stands in the quotation ({found}). It is expected after the mark: {expected}',
    },
  },
  examples: {
    fires: [
      '„Das ist bitter[[,“]] sagte Anna Kruse.',
      'Sie las »Die Brücke[[,«]] ein Buch über Brücken, und schlief ein.',
    ],
    silent: ['„Das ist bitter“, sagte Anna Kruse.', '„Ja, nein, vielleicht“, sagte Anna Kruse, „kommt er.“'],
  },
  *find({ analysis: { marks, tokens }, text }) {
    for (const { close, inner } of marks) {
      const comma = tokens[inner.to - 1];
      if (
        !close ||
        comma?.text !== ',' ||
        comma.spaced ||
        inner.to - inner.from < 2 ||
        text({ start: close.end, end: close.end + 1 }) === ','
      )
        continue;
      const span = { start: comma.start, end: close.end };
      const mended = `${text(close)},`;
      yield {
        message: 'inside',
        data: { found: text(span), expected: mended },
        span,
        suggestion: { edits: [removed(comma), inserted(',', close.end)], safe: true },
      };
    }
  },
});
