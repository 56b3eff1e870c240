import type { Cue } from '../../model/cue.js';
import { inserted, removed } from '../../model/edit.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** The full stop belongs to the sentence that ends: to a quoted sentence after a colon, else to the author's. */
export const finalStopPosition = defineCheck({
  id: 'punctuation/final-stop-position',
  severity: 'warning',
  summary: {
    de: 'Der Schlusspunkt steht auf der falschen Seite des Anführungszeichens.',
    en: 'The full stop stands on the wrong side of the closing mark.',
  },
  rationale: {
    de: 'Ein ganzer Satz nach einem Doppelpunkt behält seinen Punkt im Zitat, und der Begleitsatz bekommt keinen eigenen; bei Satzteilen gehört der Punkt dem Satz des Autors und steht außen (Amtliches Regelwerk, §§ 90, 92).',
    en: 'A whole sentence after a colon keeps its stop inside and the frame gets none; after a part of a sentence the stop is the author’s and stands outside (Amtliches Regelwerk, §§ 90, 92).',
  },
  exceptions: {
    de: 'Frage- und Ausrufezeichen, Titel, Sprüche ohne Verb, Sätze, die mit einem Zitat beginnen.',
    en: 'Question and exclamation marks, titles, mottos without a verb, sentences that begin with a quotation.',
  },
  messages: {
    outside: {
      de: 'Nach einem ganzen zitierten Satz steht der Punkt außen ({found}). Erwartet wird {expected}',
      en: 'After a whole quoted sentence the stop stands outside ({found}). Expected is {expected}',
    },
    inside: {
      de: 'Nach zitierten Satzteilen steht der Punkt innen ({found}). Erwartet wird {expected}',
      en: 'After a quoted part of a sentence the stop stands inside ({found}). Expected is {expected}',
    },
  },
  examples: {
    fires: [
      'Anna Kruse sagte: „Das ist nicht wahr[[“.]]',
      'Anna Kruse sprach von einem „Skandal ohne jedes Beispiel[[.“]]',
    ],
    silent: [
      'Anna Kruse sagte: „Das ist nicht wahr.“ Dann ging sie.',
      'Anna Kruse sprach von einem „Skandal ohne jedes Beispiel“.',
      'Das Motto heißt: „Gemeinsam stark“. Anna Kruse fragte: „Wer kommt mit?“',
    ],
  },
  *find(context) {
    const { text } = context;
    const said = startsOfSpeech(context);
    for (const stretch of context.analysis.marks) {
      const message = stretch.inside === undefined ? sideOf(stretch, said, context) : undefined;
      const { close, inner } = stretch;
      if (!message || !close) continue;
      const start = message === 'inside' ? context.analysis.tokens[inner.to - 1]!.start : close.start;
      const span = { start, end: message === 'inside' ? close.end : close.end + 1 };
      const mended = message === 'inside' ? `${text(close)}.` : `.${text(close)}`;
      yield {
        message,
        data: { found: text(span), expected: mended },
        span,
        suggestion: {
          edits:
            message === 'inside'
              ? [removed({ start, end: start + 1 }), inserted('.', close.end)]
              : [inserted('.', close.start), removed({ start: close.end, end: close.end + 1 })],
          safe: true,
        },
      };
    }
  },
});

type Side = 'outside' | 'inside';

function sideOf(
  { open, close, inner }: MarkedStretch,
  said: ReadonlySet<number>,
  context: CheckContext,
): Side | undefined {
  const { analysis, text } = context;
  if (!open || !close || inner.to - inner.from < 2) return undefined;
  const { tokens, grammar } = analysis;
  const [before, last] = [tokens[inner.from - 2], tokens[inner.to - 1]!];
  if (before?.block !== last.block) return undefined;
  const clause = grammar.tags.slice(inner.from, inner.to).includes('FIN');
  if (before.text === ':') {
    const stop = text({ start: close.end, end: close.end + 1 }) === '.';
    return clause && stop && last.kind === 'word' && said.has(open.start) ? 'outside' : undefined;
  }
  const sentence = context.sentence(inner.from);
  if (sentence && tokens[sentence.tokens.from]?.kind === 'mark') return undefined;
  const stops = tokens.slice(inner.from, inner.to).filter((token) => /^[.!?]$/.test(token.text)).length;
  const ends = endsSentence(tokens[context.tokenAt(close.end)], last);
  return before.kind === 'word' && !clause && stops === 1 && last.text === '.' && ends ? 'inside' : undefined;
}

/** Where quotations begin that are somebody's sentence and no title: their frame has a verb of saying. */
function startsOfSpeech({ analysis, attribution }: CheckContext): ReadonlySet<number> {
  const { quotations, cues, grammar } = analysis;
  // Das Buch, das sie vorstellte, ist ihr erstes: „…“. The verb beside it announces nothing.
  const announces = ({ kind, clause, tokens }: Cue) =>
    kind === 'verb' &&
    (grammar.clauses[clause ?? -1]?.kind !== 'relative' || analysis.tokens[tokens.at(-1)! + 1]?.text === ':');
  const verbs = new Set(cues.filter(announces).map(({ id }) => id));
  const said = quotations.filter((quotation) => verbs.has(attribution(quotation)?.cue ?? ''));
  return new Set(said.map(({ parts }) => parts[0]!.start));
}

/** The sentence of the author is over: nothing follows in the paragraph, or a capital after a space. */
const endsSentence = (next: Token | undefined, last: Token): boolean =>
  next?.block !== last.block || (next.spaced && /^[\p{Lu}„»«"]/u.test(next.text));
