import { defineCheck } from '../check.js';
import { remarked } from '../remarked.js';

/** Marks that do not belong in their place, one finding a pair. */
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
    de: 'Gerade Zeichen " und \' auf beiden Seiten meldet marks/straight-quotes. Zwei Apostrophe um Wörter ohne Verb sind Kursivschrift eines Wikis.',
    en: 'Straight marks " and \' on both sides are left to marks/straight-quotes. Two apostrophes around words without a verb are italics of a wiki.',
  },
  messages: {
    opens: {
      de: 'Das Zeichen {found} öffnet ein Zitat. Erwartet wird {expected}.',
      en: 'The mark {found} opens a quotation. Expected is {expected}.',
    },
    both: {
      de: 'Das Zitat steht in {found}. Erwartet wird {expected}.',
      en: 'The quotation stands in {found}. Expected is {expected}.',
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
      "Er rief: [[,,Halt!'']] und ging.",
      "[[''Wir warten noch'']], sagte Anna Kruse.",
      '[[“Wir warten”]], sagte Anna Kruse.',
    ],
    silent: [
      '„Halt!“, rief der Schaffner. »Nein«, sagte sie.',
      '"Halt!", rief der Schaffner.',
      "So geht's: Webers' Haus hat 27''-Scheiben.",
      "Das berichtet die Zeitung ''Der Hafenbote'' am Montag.",
    ],
  },
  *find({ analysis: { marks, grammar }, text }) {
    for (const stretch of marks) {
      const { open, close, wrong } = stretch;
      const [first, second] = wrong;
      if (first && second && open && close) {
        const { from, to } = stretch.inner;
        if (text(open) === "''" && text(close) === "''" && !grammar.tags.slice(from, to).includes('FIN')) continue;
        yield {
          message: 'both',
          data: { found: `${text(open)}…${text(close)}`, expected: `${first.expected}…${second.expected}` },
          span: { start: open.start, end: close.end },
          suggestion: remarked({ open, close }, { open: first.expected, close: second.expected }),
        };
      } else if (first) {
        const { span, expected } = first;
        const message = span.start === open?.start ? 'opens' : 'closes';
        yield {
          message,
          data: { found: text(span), expected },
          span,
          suggestion: { edits: [{ span, text: expected }], safe: true },
        };
      }
    }
  },
});
