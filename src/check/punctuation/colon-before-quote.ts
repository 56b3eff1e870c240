import { defineCheck } from '../check.js';

/** Er sagte, „…“: a whole sentence that is announced stands behind a colon. */
export const colonBeforeQuote = defineCheck({
  id: 'punctuation/colon-before-quote',
  severity: 'warning',
  optional: true,
  summary: {
    de: 'Vor einem angekündigten Zitat steht ein Komma.',
    en: 'A comma stands before a quotation that is announced.',
  },
  rationale: {
    de: 'Ein angekündigtes Zitat folgt auf einen Doppelpunkt; das Komma ist englischer Brauch (Amtliches Regelwerk, § 81; Reuters Handbook: „use a colon“).',
    en: 'A quotation that is announced follows a colon; the comma is English usage (Amtliches Regelwerk, § 81; Reuters Handbook: “use a colon”).',
  },
  exceptions: {
    de: 'Satzteile in Anführungszeichen; Zitate, in deren Mitte der Begleitsatz steht.',
    en: 'Parts of sentences in marks; quotations with the frame in the middle.',
  },
  messages: {
    comma: {
      de: 'Vor dem Zitat steht ein Komma. Erwartet wird ein Doppelpunkt.',
      en: 'A comma stands before the quotation. A colon is expected.',
    },
  },
  examples: {
    fires: [
      'Anna Kruse sagte[[,]] „Wir gehen jetzt nach Hause.“',
      'Am Montag rief der Wirt[[,]] „Das ist doch alles längst bezahlt!“',
    ],
    silent: [
      'Anna Kruse sagte: „Wir gehen jetzt nach Hause.“',
      '„Wir gehen jetzt“, sagte Anna Kruse, „und zwar nach Hause.“',
      'Anna Kruse sagte, „das Ende“ sei nah.',
    ],
  },
  *find({ analysis: { quotations, tokens }, tokenAt, cue, attribution }) {
    for (const quotation of quotations) {
      const { marks, extent, continues, inside } = quotation;
      if (!marks?.open || extent !== 'full' || continues || inside) continue;
      const at = tokenAt(marks.open.start);
      const comma = tokens[at - 1];
      const verb = cue(attribution(quotation)?.cue);
      if (comma?.text !== ',' || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue;
      if (verb?.kind !== 'verb' || verb.tokens.some((token) => token >= at)) continue;
      yield { message: 'comma', span: comma, suggestion: { edits: [{ span: comma, text: ':' }], safe: true } };
    }
  },
});
