import { defineCheck } from '../check.js';

/** Every mark that does not belong in its place, one finding a mark, so that each can be mended on its own. */
export const wrongGlyph = defineCheck({
  id: 'marks/wrong-glyph',
  severity: 'warning',
  summary: {
    de: 'Ein Anführungszeichen hat die falsche Form.',
    en: 'A quotation mark has the wrong shape.',
  },
  rationale: {
    de: 'Deutsche Anführungszeichen sind „…“ und ‚…‘, »…« und ›…‹, in der Schweiz «…» und ‹…› (Duden, „Anführungszeichen“). Zeichen wie ” oder ,, kommen aus englischen Vorlagen und von Tastaturen.',
    en: 'German marks are „…“ and ‚…‘, »…« and ›…‹, in Switzerland «…» and ‹…› (Duden, “Anführungszeichen”). Marks such as ” or ,, come from English templates and from keyboards.',
  },
  exceptions: {
    de: 'Gerade Zeichen " und \' auf beiden Seiten meldet marks/straight-quotes.',
    en: 'Straight marks " and \' on both sides are left to marks/straight-quotes.',
  },
  messages: {
    opens: {
      de: 'Das Zeichen {found} öffnet ein Zitat. Erwartet wird {expected}.',
      en: 'The mark {found} opens a quotation. Expected is {expected}.',
    },
    closes: {
      de: 'Das Zeichen {found} schließt ein Zitat. Erwartet wird {expected}.',
      en: 'The mark {found} closes a quotation. Expected is {expected}.',
    },
  },
  examples: {
    fires: [
      'Er rief: [[”]]Halt!“',
      '„Halt![[”]], rief der Schaffner.',
      "Er rief: [[,,]]Halt![['']] und ging.",
      '[[“]]Wir warten[[”]], sagte Anna Kruse.',
    ],
    silent: [
      '„Halt!“, rief der Schaffner. »Nein«, sagte sie.',
      '"Halt!", rief der Schaffner.',
      "So geht's: Webers' Haus hat 27''-Scheiben.",
    ],
  },
  *find({ analysis: { marks }, text }) {
    for (const { open, wrong } of marks) {
      for (const { span, expected } of wrong) {
        const message = span.start === open?.start ? 'opens' : 'closes';
        const data = { found: text(span), expected };
        yield { message, data, span, suggestion: { span, text: expected, safe: true } };
      }
    }
  },
});
