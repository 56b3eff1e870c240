import type { Attribution } from '../../model/attribution.js';
import { inserted } from '../../model/edit.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** Only where the second part begins in lower case right behind the verb and its speaker: sagte er „und jetzt das.“ */
export const brokenQuoteCommas = defineCheck({
  id: 'punctuation/broken-quote-commas',
  severity: 'warning',
  summary: {
    de: 'Nach dem eingeschobenen Begleitsatz fehlt das Komma.',
    en: 'The comma after a frame within a quotation is missing.',
  },
  rationale: {
    de: 'Ein eingeschobener Begleitsatz wird von Kommas eingeschlossen (Amtliches Regelwerk, § 93; Duden, „direkte Rede“).',
    en: 'A frame within a quotation is enclosed by commas (Amtliches Regelwerk, § 93; Duden, “direkte Rede”).',
  },
  messages: {
    missing: {
      de: 'Das Zitat geht nach „{word}“ ohne Komma weiter. Erwartet wird ein Komma davor.',
      en: 'The quotation goes on after “{word}” without a comma. A comma is expected before it.',
    },
  },
  examples: {
    fires: [
      '„Wir haben gerade neu gebaut“, sagte Anna [[Kruse „]]und jetzt das.“',
      '»Das alte Haus am Hafen ist schön«, erklärte Jan [[Weber »]]aber es ist nicht zu retten.«',
      '„Wir warten so lange“, sagte der Vorsitzende des Vereins, Jan [[Weber „]]dass niemand mehr kommt.“',
      '„Das Bild beweist“, schreibt der „Bote[[“ „]]dass niemand mehr kommt.“',
    ],
    silent: [
      '„Wir haben gerade neu gebaut“, sagte Anna Kruse, „und jetzt das.“',
      '„Wir haben gerade neu gebaut“, sagte Anna Kruse. „Und jetzt das.“',
      'Der Verein „Nordwelle am Deich“ bezeichnet den Bau als „mutig und schön“.',
      '„Wir haben gerade neu gebaut“, sagte Anna Kruse dem Sender „Nordwelle“.',
    ],
  },
  *find(context) {
    const { analysis, attribution, text, tokenAt } = context;
    const direct = analysis.quotations.filter(
      ({ type, extent, inside }) =>
        type === 'direct' && extent !== 'term' && context.quotation(inside)?.type !== 'direct',
    );
    for (const [index, { marks }] of direct.entries()) {
      const last = direct[index - 1];
      if (!marks?.open || !last?.marks?.close) continue;
      const { end } = last.marks.close;
      if (text({ start: end, end: end + 1 }) !== ',') continue;
      const open = tokenAt(marks.open.start);
      const [word, first] = [analysis.tokens[open - 1], analysis.tokens[open + 1]];
      if (!word || word.start < end || !/^\p{Ll}/u.test(first?.text ?? '')) continue;
      const apposition = text({ start: frameEnd(attribution(last), context), end: word.end });
      if (!/^(?:, \p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3})?$/u.test(apposition)) continue;
      yield {
        message: 'missing',
        data: { word: word.text },
        span: { start: word.start, end: marks.open.end },
        suggestion: { edits: [inserted(',', word.end)], safe: true },
      };
    }
  },
});

/** Where the frame's verb and speaker end, whichever comes later. */
function frameEnd(decision: Attribution | undefined, { mention }: CheckContext): number {
  const cue = decision?.cueSpans?.at(-1)?.end ?? 0;
  const speaker = decision?.speakerSpans?.at(-1)?.end ?? mention(decision?.mention)?.end ?? 0;
  return Math.max(cue, speaker);
}
