import type { Severity } from '../../model/finding.js';
import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';

/** Whole sentences in marks that nobody is named for. Words within the author's sentence, titles and headings are never asked about. */
export const orphanQuote = defineCheck({
  id: 'attribution/orphan-quote',
  severity: 'error',
  summary: {
    de: 'Ein wörtliches Zitat hat keinen Sprecher.',
    en: 'A direct quotation has no speaker.',
  },
  rationale: {
    de: 'Wer zitiert wird, muss zu erkennen sein: Zitate ohne Zuordnung lassen offen, wer für die Aussage einsteht (Pressekodex, Ziffer 2; Guardian, Annotation guidelines, rule 11: „orphan quote“).',
    en: 'Readers must be able to tell who is quoted: a quotation without attribution leaves open who stands for it (Pressekodex, Ziffer 2; Guardian, Annotation guidelines, rule 11: “orphan quote”).',
  },
  exceptions: {
    de: 'Titel, Namen, Ironie, einzelne Ausdrücke, Überschriften, Sprichwörter und Zitate innerhalb von Zitaten.',
    en: 'Titles, names, irony, single terms, headings, proverbs, and quotations within quotations.',
  },
  messages: {
    orphan: {
      de: 'Zum Zitat {quotation} ist kein Sprecher zu finden. Erwartet wird ein Begleitsatz oder ein Sprecher im Satz davor.',
      en: 'No speaker can be found for the quotation {quotation}. A frame is expected, or a speaker in the sentence before.',
    },
  },
  examples: {
    fires: [
      'Die Halle brannte ab.\n\n[[„Das wird sehr teuer werden für alle, die hier wohnen.“]]\n\nDie Straße bleibt gesperrt.',
      'Am Montag regnete es stark. [[„Es ist seit Jahren nicht mehr so viel Wasser gekommen.“]] Am Dienstag schien die Sonne.',
    ],
    silent: [
      '„Das wird sehr teuer werden für alle“, sagte Anna Kruse.',
      'Anna Kruse äußerte sich am Montag. „Das wird sehr teuer werden für alle, die hier wohnen.“',
      'Das Lied „Wer hat an der Uhr gedreht“ wurde 1970 bekannt.',
      'Die „Möwen“ verloren das Spiel.',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      const severity = severityOf(quotation, context);
      if (!severity) continue;
      const span = { start: quotation.parts[0]!.start, end: quotation.parts.at(-1)!.end };
      yield { message: 'orphan', severity, data: { quotation: excerpt(context.text(span)) }, span };
    }
  },
});

/** A long sentence that stands alone is certain to be somebody's words; a short one may be a motto or a slogan. */
function severityOf(
  quotation: Quotation,
  { attribution, analysis, tokenAt, sentence, blockKind }: CheckContext,
): Severity | undefined {
  const { type, extent, inside, continues, marks, parts } = quotation;
  if (type !== 'direct' || extent !== 'full' || inside || continues || !marks?.open || !marks.close) return undefined;
  const decision = attribution(quotation);
  if (decision?.mention || decision?.speakerSpans?.length || decision?.cue) return undefined;
  const from = tokenAt(parts[0]!.start);
  const block = analysis.tokens[from]!.block;
  if (blockKind(block) !== 'paragraph') return undefined;
  if (sentence(from)?.start !== parts[0]!.start) return undefined;
  const words = analysis.tokens.slice(from, tokenAt(parts[0]!.end)).filter(({ kind }) => kind === 'word').length;
  return words >= LONG ? 'error' : words >= SHORT ? 'info' : undefined;
}

const LONG = 7;
const SHORT = 4;
