import { inserted } from '../../model/edit.js';
import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** Only where a verb of saying follows at once and its subject after it: „Gut so“ steht auf dem Schild is no direct speech. */
export const missingCommaAfterQuote = defineCheck({
  id: 'punctuation/missing-comma-after-quote',
  severity: 'warning',
  summary: {
    de: 'Zwischen Zitat und Begleitsatz fehlt das Komma.',
    en: 'The comma between a quotation and its frame is missing.',
  },
  rationale: {
    de: 'Folgt der Begleitsatz auf die wörtliche Rede, steht nach dem schließenden Anführungszeichen ein Komma, auch nach Frage- und Ausrufezeichen (Amtliches Regelwerk, § 93).',
    en: 'Where the frame follows direct speech, a comma stands after the closing mark, after question and exclamation marks too (Amtliches Regelwerk, § 93).',
  },
  exceptions: {
    de: 'Titel und Ausdrücke in Anführungszeichen, die Satzglied sind. Ein Komma vor dem Anführungszeichen meldet punctuation/comma-inside.',
    en: 'Titles and terms that are a part of the sentence. A comma before the mark is left to punctuation/comma-inside.',
  },
  messages: {
    missing: {
      de: 'Auf das Zitat folgt „{verb}“ ohne Komma. Erwartet wird ein Komma nach dem schließenden Anführungszeichen.',
      en: 'The quotation is followed by “{verb}” without a comma. A comma is expected after the closing mark.',
    },
  },
  examples: {
    fires: [
      '„Das stimmt nicht[[“]] sagte Anna Meier.',
      'Der Wirt war zornig. „Raus hier, und zwar sofort![[“]] rief er.',
      '»Wir warten noch auf die Zahlen[[«]] teilte die Polizei mit.',
    ],
    silent: [
      '„Das stimmt nicht“, sagte Anna Meier.',
      'Mit den Worten „Das stimmt nicht“ verließ Anna Meier den Saal.',
      'Der Film „Das sagt der Wind“ kommt ins Kino, kündigte Anna Meier an.',
      '„Das stimmt nicht“ stand auf dem Schild, das Anna Meier trug.',
    ],
  },
  *find(context) {
    const { analysis, attribution, mention, sentence, tokenAt, text } = context;
    const { quotations, tokens, cues } = analysis;
    const verbs = new Map(cues.filter(({ kind }) => kind === 'verb').map((cue) => [cue.id, cue]));
    for (const quotation of quotations) {
      const { close, open } = quotation.marks ?? {};
      const decision = attribution(quotation);
      const cue = verbs.get(decision?.cue ?? '');
      const subject = mention(decision?.mention);
      if (!close || !open || !cue || !subject || !isSpeech(quotation, context)) continue;
      if (text({ start: close.start - 1, end: close.start }) === ',') continue;
      const verb = tokens[tokenAt(close.end)];
      const follows = verb && cue.tokens.includes(verb.index) && subject.tokens.from > verb.index;
      if (!follows || sentence(tokenAt(open.start))?.start !== open.start) continue;
      const confidence = decision?.confidence;
      yield {
        message: 'missing',
        data: { verb: text(verb) },
        span: close,
        suggestion: { edits: [inserted(',', close.end)], safe: true },
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** A sentence, or at least two words that are no name or title: „Landser“ habe gesungen needs no comma. */
function isSpeech({ extent, marks }: Quotation, { text }: CheckContext): boolean {
  const words = text({ start: marks?.open?.end ?? 0, end: marks?.close?.start ?? 0 }).trim();
  return extent === 'full' || (extent === 'partial' && /\s/.test(words));
}
