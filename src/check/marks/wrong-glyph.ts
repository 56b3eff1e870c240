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
    de: 'Gerade Zeichen " und \' auf beiden Seiten meldet marks/straight-quotes. Zwei Apostrophe um Wörter, die kein Satz sind, sind Kursivschrift eines Wikis.',
    en: 'Straight marks " and \' on both sides are left to marks/straight-quotes. Two apostrophes around words that are no sentence are italics of a wiki.',
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
      "In dem Brief steht: „Gemeint sind die Kindern''(sic!)''.“",
    ],
  },
  *find({ analysis: { marks, quotations }, text }) {
    const said = new Set(quotations.filter(({ extent }) => extent === 'full').map(({ parts }) => parts[0]!.start));
    for (const stretch of marks) {
      const { open, close, wrong } = stretch;
      const [first, second] = wrong;
      if (first && second && open && close) {
        if (text(open) === "''" && text(close) === "''" && !said.has(stretch.start)) continue;
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
