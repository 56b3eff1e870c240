import { stem } from '../../compare/stem.js';
import type { Quotation } from '../../model/quotation.js';
import type { Speaker } from '../../model/speaker.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf } from '../similar-quotations.js';

/** … nannte die Lage „dramatisch“. … sprach von einem „echten Drama“: which word was it? */
export const fragmentRetold = defineCheck({
  id: 'repetition/fragment-retold',
  severity: 'warning',
  summary: {
    de: 'Dasselbe Wort eines Sprechers ist zweimal verschieden zitiert.',
    en: 'The same word of a speaker is quoted twice in different forms.',
  },
  rationale: {
    de: 'Ein Zitat hat einen Wortlaut; wer einmal „dramatisch“ und dann „Drama“ zitiert, erzählt eine Äußerung zweimal und legt wenigstens eine davon aus (Pressekodex, Ziffer 2).',
    en: 'A quotation has one wording; whoever quotes “dramatisch” and then “Drama” tells one utterance twice and paraphrases it at least once (Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Gleiche Formen eines Wortes, Zitate verschiedener Sprecher, mehr als drei zitierte Wörter.',
    en: 'The same word in another case, quotations of different speakers, more than three quoted words.',
  },
  messages: {
    retold: {
      de: 'Zitiert wird {here}, an anderer Stelle {there}. Erwartet wird der Wortlaut, einmal.',
      en: 'Quoted is {here}, elsewhere {there}. The wording is expected, once.',
    },
    other: { de: 'So steht es an anderer Stelle: {there}', en: 'Elsewhere it is: {there}' },
  },
  examples: {
    fires: [
      'Anna Kruse nannte die Lage „dramatisch“. Später sprach Kruse von einem [[„echten Drama“]].',
      'Anna Kruse sprach von einem „Skandal“. Am Abend nannte Kruse die Sitzung [[„skandalös“]].',
    ],
    silent: [
      'Anna Kruse sprach von einem „Skandal“. Am Abend nannte Jan Weber die Sitzung „skandalös“.',
      'Anna Kruse sprach von einer „guten Nachricht“. Am Abend sprach Kruse von „guten Nachrichten“.',
      'Anna Kruse sprach von einem „Skandal“. Am Abend sprach Kruse von einem „Irrtum“.',
    ],
  },
  *find(context) {
    const earlier: Fragment[] = [];
    const told = new Set<Fragment>();
    for (const quotation of context.analysis.quotations) {
      const fragment = fragmentOf(quotation, context);
      if (!fragment) continue;
      const other = earlier.findLast((row) => !told.has(row) && isRetold(row, fragment));
      if (other) {
        told.add(fragment);
        const [here, there] = [fragment, other].map((row) => excerpt(context.text(placeOf(row.quotation))));
        const data = { here: here!, there: there! };
        const related = [{ span: placeOf(other.quotation), message: 'other' as const, data }];
        yield { message: 'retold', data, span: placeOf(quotation), related };
      }
      earlier.push(fragment);
      if (earlier.length > REMEMBERED) earlier.shift();
    }
  },
});

/** A few words in marks: one that means something, with or without an adjective. */
interface Fragment {
  readonly quotation: Quotation;
  readonly speaker: Speaker;
  readonly word: Token;
}

/** Fragments further apart are two utterances. */
const REMEMBERED = 6;

function fragmentOf(quotation: Quotation, context: CheckContext): Fragment | undefined {
  const { analysis, tokenAt, speaker: speakerOf } = context;
  if (quotation.type !== 'direct' || quotation.extent !== 'partial') return undefined;
  const { start, end } = placeOf(quotation);
  const words = analysis.tokens.slice(tokenAt(start), tokenAt(end)).filter(({ kind }) => kind === 'word');
  const [word, other] = words.filter(({ index }) => MEANING.has(analysis.grammar.tags[index]!)).reverse();
  const speaker = speakerOf(quotation);
  const isOne = !other || analysis.grammar.tags[other.index] === 'ADJA';
  return word && isOne && words.length <= 3 && speaker ? { quotation, speaker, word } : undefined;
}

const MEANING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X', 'ADJA', 'ADJD', 'FIN', 'INF', 'IZU', 'PP']);

/** The same speaker, words of one root that are no forms of one word: "signalisiert" and "Signale". */
function isRetold(a: Fragment, b: Fragment): boolean {
  if (a.speaker !== b.speaker) return false;
  const [x, y] = [stem(a.word.normal), stem(b.word.normal)];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter.length >= ROOT && x !== y && longer.startsWith(shorter);
}

const ROOT = 5;
