import { defineCheck } from '../check.js';
import { remarked } from '../remarked.js';

/** Both marks of a pair are typewriter marks. A single one beside a German mark is a wrong glyph. */
export const straightQuotes = defineCheck({
  id: 'marks/straight-quotes',
  severity: 'warning',
  summary: {
    de: 'Ein Zitat steht in geraden Anführungszeichen.',
    en: 'A quotation stands in straight marks.',
  },
  rationale: {
    de: 'Gerade Zeichen sind ein Behelf der Schreibmaschine; im Satz stehen „…“, »…« oder «…» (Duden, „Anführungszeichen“).',
    en: 'Straight marks are a makeshift of typewriters; in print stand „…“, »…« or «…» (Duden, “Anführungszeichen”).',
  },
  exceptions: {
    de: 'Zollzeichen, Apostrophe, Code und Adressen.',
    en: 'Inches, apostrophes, code and addresses.',
  },
  messages: {
    straight: {
      de: 'Das Zitat steht in geraden Zeichen ({found}). Erwartet wird {expected}.',
      en: 'The quotation stands in straight marks ({found}). Expected is {expected}.',
    },
  },
  examples: {
    fires: ['[["Wir warten"]], sagte Anna Kruse.', "»Er rief [['Halt']] und lief«, sagte Anna Kruse."],
    silent: [
      '„Wir warten“, sagte Anna Kruse.',
      'Der Bildschirm hat 27" und kostet 300 Euro.',
      "Hans' Haus und Webers' Hof: So geht's nicht.",
    ],
  },
  *find({ analysis: { marks }, text }) {
    for (const { open, close, system, wrong, fitting } of marks) {
      if (system !== 'straight' || wrong.length > 0 || !open || !close) continue;
      yield {
        message: 'straight',
        data: { found: `${text(open)}…${text(close)}`, expected: `${fitting.open}…${fitting.close}` },
        span: { start: open.start, end: close.end },
        suggestion: remarked({ open, close }, fitting),
      };
    }
  },
});
