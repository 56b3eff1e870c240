import type { Attribution } from '../../model/attribution.js';
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
    de: 'Titel, Namen, Ironie, einzelne Ausdrücke, Überschriften, Zitate innerhalb von Zitaten und solche, auf die ein Begleitsatz folgt („…“, stand auf dem Schild). Nennt der Satz davor oder danach jemanden, ist der Befund nur ein Hinweis; lässt sich der Sprecher aus einem anderen Absatz vermuten, eine Warnung.',
    en: 'Titles, names, irony, single terms, headings, quotations within quotations and those that a frame follows (“…”, said the sign). Where the sentence before or after names somebody, the finding is only a hint; where another paragraph lets one guess the speaker, a warning.',
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
      'An der Mauer hing ein Schild. „Hier schläft der alte Deich bis zum Morgen“, stand darauf.',
    ],
  },
  *find(context) {
    const { quotations } = context.analysis;
    for (const [index, quotation] of quotations.entries()) {
      const severity = severityOf(quotation, quotations[index - 1], context);
      if (!severity) continue;
      const span = { start: quotation.parts[0]!.start, end: quotation.parts.at(-1)!.end };
      yield { message: 'orphan', severity, data: { quotation: excerpt(context.text(span)) }, span };
    }
  },
});

/** Long sentences with nobody in reach are certain to miss their speaker; with a name beside them the reader may guess it. */
function severityOf(quotation: Quotation, last: Quotation | undefined, context: CheckContext): Severity | undefined {
  const { attribution, analysis, tokenAt, sentence, blockKind, namesSomebody } = context;
  const { type, extent, inside, continues, marks, parts } = quotation;
  if (type !== 'direct' || extent !== 'full' || inside || continues || !marks?.open || !marks.close) return undefined;
  const decision = attribution(quotation);
  const from = tokenAt(parts[0]!.start);
  const guessed = isGuess(decision, analysis.tokens[from]!.block, context);
  if (!guessed && (decision?.mention || decision?.speakerSpans?.length || decision?.cue)) return undefined;
  const own = sentence(from);
  if (blockKind(analysis.tokens[from]!.block) !== 'paragraph' || own?.start !== parts[0]!.start) return undefined;
  if (last && goesOn(last, quotation, context)) return undefined;
  const to = tokenAt(parts[0]!.end);
  if (/^[,:–]$/.test(analysis.tokens[to]?.text ?? '')) return undefined;
  const words = analysis.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  if (words < SHORT) return undefined;
  if (words < LONG || namesSomebody(sentence(from - 1)) || namesSomebody(sentence(to))) return 'info';
  return guessed ? 'warning' : 'error';
}

/** The speaker was carried over from another paragraph, and that is wrong more often than right. */
function isGuess(decision: Attribution | undefined, block: number, { mention, analysis }: CheckContext): boolean {
  const named = mention(decision?.mention);
  return (
    named !== undefined &&
    !decision?.cue &&
    (decision?.confidence ?? 1) < LIKELY &&
    analysis.tokens[named.tokens.from]?.block !== block
  );
}

const LIKELY = 0.5;

const LONG = 7;
const SHORT = 4;

/** The quotation before has a speaker and nothing but space and punctuation stands between them. */
function goesOn(last: Quotation, quotation: Quotation, { attribution, text }: CheckContext): boolean {
  const between = text({ start: last.parts.at(-1)!.end, end: quotation.parts[0]!.start });
  return attribution(last)?.mention !== undefined && !/[\p{L}\p{N}]/u.test(between);
}
