import type { Quotation } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { smallWords } from '../small-words.js';

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
      'Die Stadt schloss sich dem mit den Worten an[[,]] „Das ist doch alles längst bezahlt.“',
    ],
    silent: [
      'Anna Kruse sagte: „Wir gehen jetzt nach Hause.“',
      '„Wir gehen jetzt“, sagte Anna Kruse, „und zwar nach Hause.“',
      'Anna Kruse sagte, „das Ende“ sei nah.',
    ],
  },
  *find(context) {
    const { quotations, tokens } = context.analysis;
    for (const quotation of quotations) {
      const { marks, extent, continues, inside } = quotation;
      if (!marks?.open || extent !== 'full' || continues || inside) continue;
      const comma = tokens[context.tokenAt(marks.open.start) - 1];
      if (comma?.text !== ',' || !(isAnnounced(quotation, comma, context) || isSentence(quotation, comma, context)))
        continue;
      yield { message: 'comma', span: comma, suggestion: { edits: [{ span: comma, text: ':' }], safe: true } };
    }
  },
});

/** Its verb of saying stands before the comma: "sagte, „…". */
function isAnnounced(quotation: Quotation, { index }: Token, { cue, attribution, analysis }: CheckContext): boolean {
  const verb = cue(attribution(quotation)?.cue);
  const isBefore = verb?.kind === 'verb' && verb.tokens.every((token) => token < index);
  return isBefore && /^\p{Lu}/u.test(analysis.tokens[index + 2]?.text ?? '');
}

/** A word that is written small within a sentence has a capital, and with the quotation ends the sentence around it. */
function isSentence({ parts }: Quotation, { index }: Token, { analysis, sentence, text }: CheckContext): boolean {
  const first = analysis.tokens[index + 2];
  const own = sentence(index);
  if (!first || !own || parts.length > 1) return false;
  const before = text({ start: own.start, end: parts[0]!.start });
  const ends = own.end <= parts[0]!.end || analysis.tokens[own.tokens.to]?.block !== first.block;
  return ends && smallWords.has(first.text) && !/[„“”"»«]/.test(before);
}
