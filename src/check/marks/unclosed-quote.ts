import type { MarkedStretch } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import { excerpt } from '../excerpt.js';

/** A mark without partner; words that run over paragraphs without being re-opened are told apart, they are only a question of style. */
export const unclosedQuote = defineCheck({
  id: 'marks/unclosed-quote',
  severity: 'error',
  summary: {
    de: 'Ein Anführungszeichen steht ohne sein Gegenstück.',
    en: 'A quotation mark stands without its partner.',
  },
  rationale: {
    de: 'Anführungszeichen stehen vor und hinter den angeführten Worten (Amtliches Regelwerk, § 89). Fehlt eines, ist nicht zu erkennen, wo die fremden Worte aufhören.',
    en: 'Quotation marks stand before and after the quoted words (Amtliches Regelwerk, § 89). Where one is missing, nobody can tell where the words of another end.',
  },
  exceptions: {
    de: 'Läuft ein Zitat über mehrere Absätze, wird jeder neu geöffnet und nur der letzte geschlossen.',
    en: 'A quotation over several paragraphs is re-opened in each and closed only in the last.',
  },
  messages: {
    unclosed: {
      de: 'Das Zitat {found} wird nicht geschlossen. Erwartet wird ein schließendes Anführungszeichen im selben Absatz.',
      en: 'The quotation {found} is not closed. A closing mark is expected in the same paragraph.',
    },
    unopened: {
      de: 'Das Anführungszeichen {found} schließt nichts. Erwartet wird ein öffnendes davor im selben Absatz.',
      en: 'The mark {found} closes nothing. An opening mark is expected before it in the same paragraph.',
    },
    notReopened: {
      de: 'Das Zitat {found} läuft über den Absatz hinaus. Erwartet wird, dass jeder neue Absatz es mit einem Anführungszeichen wieder öffnet.',
      en: 'The quotation {found} runs beyond its paragraph. Each new paragraph is expected to re-open it with a mark.',
    },
    closedHere: { de: 'Hier wird es geschlossen.', en: 'It is closed here.' },
  },
  examples: {
    fires: [
      'Meier sagte: [[„]]Das ist falsch, und ging.',
      'Sie war sich sicher. Das ist falsch[[“]], sagte Anna Meier.',
      'Anna Meier sagte: [[„]]Das ist falsch. Danach rief sie: „Niemand hat uns gefragt.“',
      'Anna Meier sagte: [[„]]Das ist falsch.\n\nNiemand hat uns gefragt.“',
    ],
    silent: [
      'Meier sagte: „Das ist falsch“, und ging.',
      'Anna Meier sagte: „Das ist falsch.\n\n„Niemand hat uns gefragt.“',
      'Hans\' Bruder kauft einen Bildschirm mit 27" und nennt ihn »riesig«.',
    ],
  },
  *find({ analysis: { marks }, text }) {
    const taken = new Set<MarkedStretch>();
    for (const stretch of marks) {
      const words = excerpt(text(stretch));
      const closer = closerBelow(stretch, marks);
      if (closer?.close && stretch.open) {
        taken.add(closer);
        yield {
          message: 'notReopened',
          severity: 'warning',
          data: { found: words },
          span: stretch.open,
          related: [{ span: closer.close, message: 'closedHere' }],
        };
      } else if (stretch.open && stretch.unclosed) {
        yield { message: 'unclosed', data: { found: words }, span: stretch.open };
      } else if (stretch.close && !stretch.open && !taken.has(stretch)) {
        yield { message: 'unopened', data: { found: text(stretch) }, span: stretch.close };
      }
    }
  },
});

/** How many paragraphs, and pairs of marks in them, words may run over before a lone closing mark is no longer theirs. */
const PARAGRAPHS = 5;
const PAIRS = 5;

/** The lone closing mark of a later paragraph to which an unclosed stretch runs, past pairs that are complete. */
function closerBelow(stretch: MarkedStretch, marks: readonly MarkedStretch[]): MarkedStretch | undefined {
  if (!stretch.unclosed || !stretch.open) return undefined;
  const next = marks.slice(stretch.index + 1, stretch.index + 2 + PAIRS).find(({ open, close }) => !open || !close);
  if (!next || next.open || next.level !== stretch.level) return undefined;
  return next.block > stretch.block && next.block <= stretch.block + PARAGRAPHS ? next : undefined;
}
