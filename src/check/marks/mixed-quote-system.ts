import type { MarkedStretch } from '../../model/quotation.js';
import { defineCheck } from '../check.js';

/** One finding for each further system of the text, at its first place. */
export const mixedQuoteSystem = defineCheck({
  id: 'marks/mixed-quote-system',
  severity: 'warning',
  summary: {
    de: 'Ein Text hat Anführungszeichen verschiedener Systeme.',
    en: 'A text has quotation marks of different systems.',
  },
  rationale: {
    de: 'Ein Text bleibt bei einem System; ein zweites verrät einen eingefügten Absatz und verwirrt Leser (Duden, „Anführungszeichen“).',
    en: 'A text keeps to one system; a second one betrays a pasted paragraph and confuses readers (Duden, “Anführungszeichen”).',
  },
  exceptions: {
    de: 'Marken innerhalb anderer Marken, etwa der Zeitungsname in «…». Gerade Zeichen meldet marks/straight-quotes.',
    en: 'Marks within other marks, such as a newspaper in «…». Straight marks are left to marks/straight-quotes.',
  },
  options: {
    house: {
      default: [],
      meaning: {
        de: 'Systeme des Hauses: german („…“), guillemets-in (»…«), guillemets-out («…»); ohne Angabe das, was im Text überwiegt.',
        en: 'Systems of the house: german („…“), guillemets-in (»…«), guillemets-out («…»); where none is told, the commonest of the text.',
      },
    },
  },
  messages: {
    house: {
      de: 'Hier steht {found}. Das Haus schreibt {expected}.',
      en: 'Here it is {found}. The house writes {expected}.',
    },
    mixed: {
      de: 'Hier steht {found}, sonst meist {expected}. Erwartet wird ein System im ganzen Text.',
      en: 'Here it is {found}, elsewhere mostly {expected}. One system is expected throughout.',
    },
    usual: { de: 'So steht es sonst.', en: 'This is the usual form.' },
  },
  examples: {
    fires: [
      '„Ja“, sagte Anna Kruse. „Gern“, sagte Jan Weber. [[»Nein«]], sagte Ute Meier.',
      '»Ja«, sagte Anna Kruse. »Gern«, sagte Jan Weber. [[«Nein»]], sagte Ute Meier. «Nie», sagte sie.',
    ],
    silent: [
      '„Ja“, sagte Anna Kruse. „Das stand im «Boten»“, sagte Jan Weber.',
      '»Ja«, sagte Anna Kruse. »Er rief ›Nein‹«, sagte Jan Weber.',
    ],
  },
  *find({ analysis: { marks }, text }, { house }) {
    const bySystem = new Map<string, MarkedStretch[]>();
    for (const stretch of marks) {
      const { open, close, inside, level, system, wrong } = stretch;
      if (!open || !close || inside !== undefined || level !== 1 || wrong.length > 0 || system === 'straight') continue;
      const group = bySystem.get(system);
      if (group) group.push(stretch);
      else bySystem.set(system, [stretch]);
    }
    const [usual, ...others] = [...bySystem.values()].sort((a, b) => b.length - a.length).map(([first]) => first!);
    const shape = ({ open, close }: MarkedStretch): string => `${text(open!)}…${text(close!)}`;
    if (house.length > 0) {
      const expected = house.map((system) => SHAPES[system] ?? system).join(' / ');
      for (const [system, [stretch]] of bySystem)
        if (stretch && !house.includes(system))
          yield { message: 'house', data: { found: shape(stretch), expected }, span: stretch };
      return;
    }
    for (const stretch of others) {
      const data = { found: shape(stretch), expected: shape(usual!) };
      yield { message: 'mixed', data, span: stretch, related: [{ span: usual!, message: 'usual' }] };
    }
  },
});

/** How the systems look. */
const SHAPES: Readonly<Record<string, string>> = {
  german: '„…“',
  'guillemets-in': '»…«',
  'guillemets-out': '«…»',
};
